package respondet.metering.lake;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a look at every file of a community's part of the lake found.
 *
 * @param files how many files the manifest lists
 * @param rows in the files that are in order
 */
public record LakeCheck(int files, long rows, List<Finding> findings) {

    public LakeCheck {
        findings = List.copyOf(findings);
    }

    /** Something that is not as the manifest says. */
    public record Finding(Kind kind, String file) {}

    /** What can be wrong. */
    public enum Kind {
        /** The manifest itself cannot be read. */
        MANIFEST,
        MISSING,
        CHECKSUM,
        ROWS,
        SUM,
        /** A file that no delivery counts among its own. */
        LEFT_OVER
    }

    /** Reads every byte: checksums, row counts and sums. */
    public static LakeCheck of(Lake lake) throws IOException {
        Manifest manifest;
        try {
            manifest = Manifest.of(lake.folder());
        } catch (IOException e) {
            return new LakeCheck(0, 0, List.of(new Finding(Kind.MANIFEST, Manifest.NAME)));
        }
        var findings = new ArrayList<Finding>();
        long rows = 0;
        try (var parquet = new Parquet()) {
            for (var file : manifest.files()) {
                var found = check(lake, parquet, file);
                found.ifPresent(kind -> findings.add(new Finding(kind, file.path())));
                rows += found.isEmpty() ? file.rows() : 0;
            }
        }
        for (var notes : manifest.notes()) {
            check(lake, notes).ifPresent(kind -> findings.add(new Finding(kind, notes.path())));
        }
        var listed = manifest.paths();
        lake.storedFiles().stream()
                .filter(file -> !listed.contains(file))
                .forEach(file -> findings.add(new Finding(Kind.LEFT_OVER, file)));
        return new LakeCheck(manifest.files().size(), rows, findings);
    }

    private static Optional<Kind> check(Lake lake, LakeDelivery.Notes notes) throws IOException {
        var path = lake.folder().resolve(notes.path());
        if (!Files.isRegularFile(path)) {
            return Optional.of(Kind.MISSING);
        }
        return Sha256.of(path).equals(notes.sha256()) ? Optional.empty() : Optional.of(Kind.CHECKSUM);
    }

    private static Optional<Kind> check(Lake lake, Parquet parquet, LakeFile file) throws IOException {
        var path = lake.folder().resolve(file.path());
        if (!Files.isRegularFile(path)) {
            return Optional.of(Kind.MISSING);
        }
        if (!Sha256.of(path).equals(file.sha256())) {
            return Optional.of(Kind.CHECKSUM);
        }
        var sums = parquet.sums(path);
        if (sums.rows() != file.rows()) {
            return Optional.of(Kind.ROWS);
        }
        return sums.wattHours() == file.wattHours() ? Optional.empty() : Optional.of(Kind.SUM);
    }
}
