package respondet.app.community;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import respondet.core.community.Community;
import respondet.core.problem.Checked;

/**
 * What the last versions of agreements said, so that not every page reads a thousand members again. Read anew where the
 * version is another, or one of the files that it may name.
 */
final class LatelyRead {

    private final Map<String, Read> all = new ConcurrentHashMap<>();

    private record Read(AgreementVersion version, List<Stamp> files, Checked<Community> community) {}

    /** By what a file is known to be the same. */
    private record Stamp(Path file, long size, FileTime changed) {}

    Checked<Community> of(AgreementVersion version, Path folder, Supplier<Checked<Community>> reading) {
        var files = stamps(folder);
        var known = all.get(version.community());
        if (known != null && known.version().equals(version) && known.files().equals(files)) {
            return known.community();
        }
        var fresh = reading.get();
        all.put(version.community(), new Read(version, files, fresh));
        return fresh;
    }

    /** Meter files are no part of an agreement. */
    private static List<Stamp> stamps(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> parts = Files.list(folder)) {
            return parts.filter(part -> !part.endsWith("readings"))
                    .sorted()
                    .flatMap(part -> inside(part).stream())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Stamp> inside(Path part) {
        try (Stream<Path> files = Files.walk(part)) {
            return files.filter(Files::isRegularFile)
                    .sorted()
                    .map(LatelyRead::stamp)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stamp stamp(Path file) {
        try {
            return new Stamp(file, Files.size(file), Files.getLastModifiedTime(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
