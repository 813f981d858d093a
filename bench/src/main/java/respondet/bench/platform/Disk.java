package respondet.bench.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Locale;
import java.util.stream.Collectors;

/** What lies in a data folder. */
final class Disk {

    private Disk() {}

    static String sizes(Path folder) throws IOException {
        try (var parts = Files.list(folder)) {
            return parts.sorted()
                    .map(part ->
                            String.format(Locale.ROOT, "on disk %-32s %8.1f MB", part.getFileName(), size(part) / 1e6))
                    .collect(Collectors.joining("\n"));
        }
    }

    private static long size(Path part) {
        try (var files = Files.walk(part)) {
            return files.filter(Files::isRegularFile)
                    .mapToLong(file -> file.toFile().length())
                    .sum();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void delete(Path folder) {
        try (var files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
