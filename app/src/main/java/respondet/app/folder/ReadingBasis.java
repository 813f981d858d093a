package respondet.app.folder;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.ZoneId;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import respondet.core.time.Resolution;

/**
 * In what light the files of a delivery are read.
 *
 * @param lone length of a reading that stands alone
 * @param mappings fingerprints of the layouts that the community described itself
 * @param points accounting point id by market id
 */
record ReadingBasis(ZoneId zone, Resolution lone, List<String> mappings, Map<String, String> points) {

    ReadingBasis {
        mappings = List.copyOf(mappings);
    }

    /** A file and what was declared of it. */
    record File(String name, FileDeclarations.Declaration declared) {

        private String line() {
            return "\n" + name + "\n" + declared.own() + " " + declared.kind().orElse("");
        }
    }

    /** The rules for these files, which stand in the order of their names. */
    ReadingRules rules(List<File> files) {
        var text = zone.getId() + "\n" + lone.iso() + "\n" + String.join("\n", mappings)
                + files.stream().map(File::line).collect(Collectors.joining());
        return new ReadingRules(sha256(text), points);
    }

    private static String sha256(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
