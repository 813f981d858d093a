package respondet.app.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a command wrote. */
final class Results {

    private Results() {}

    static JsonNode settlement(Path out) {
        return JsonMapper.shared().readTree(read(out.resolve("settlement.json")));
    }

    /** Every file by its name in the folder; one byte is one character. */
    static SortedMap<String, String> files(Path out) throws IOException {
        var files = new TreeMap<String, String>();
        try (var all = Files.walk(out)) {
            all.filter(Files::isRegularFile)
                    .forEach(file -> files.put(
                            out.relativize(file).toString().replace('\\', '/'),
                            new String(read(file), StandardCharsets.ISO_8859_1)));
        }
        return files;
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
