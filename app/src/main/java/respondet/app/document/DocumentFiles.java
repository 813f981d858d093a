package respondet.app.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;
import respondet.metering.lake.Durable;

/** The files of each batch, beside the results of runs. A batch's folder appears whole, by one move, or not at all. */
@Component
class DocumentFiles {

    /** What is kept of each document. */
    static final List<String> ENDINGS = List.of(".json", ".pdf", ".xml");

    private static final String ENDING = ".documents";

    private final Path root;

    DocumentFiles(@Value("${respondet.home}") String home) {
        this.root = Path.of(home).toAbsolutePath().normalize().resolve("results");
    }

    /** The name of a batch's folder. */
    static String folder(String batch) {
        return batch + ENDING;
    }

    private static String halfOf(String batch) {
        return batch + ".part" + ENDING;
    }

    /** An empty folder for a batch that is being made. */
    Path half(String batch) throws IOException {
        var half = root.resolve(halfOf(batch));
        FileSystemUtils.deleteRecursively(half);
        return Files.createDirectories(half);
    }

    /** What is in the half-made folder lasts from now on. */
    void force(String batch) throws IOException {
        Durable.forceAll(root.resolve(halfOf(batch)));
    }

    /** The half-made folder is the batch's from now on. */
    void appear(String batch) throws IOException {
        FileSystemUtils.deleteRecursively(root.resolve(folder(batch)));
        Durable.move(root.resolve(halfOf(batch)), root.resolve(folder(batch)));
    }

    /** The bytes of one file; number and ending are ours, never a visitor's. */
    Optional<byte[]> read(IssuedDocument document, String ending) {
        var file = root.resolve(folder(document.batch())).resolve(document.number() + ending);
        try {
            return Files.isRegularFile(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Deletes one file. */
    void delete(IssuedDocument document, String ending) {
        try {
            Files.deleteIfExists(root.resolve(folder(document.batch())).resolve(document.number() + ending));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void delete(String batch) throws IOException {
        FileSystemUtils.deleteRecursively(root.resolve(folder(batch)));
        FileSystemUtils.deleteRecursively(root.resolve(halfOf(batch)));
    }

    /** Deletes what was made for nothing. */
    void deleteAllBut(Set<String> batches) throws IOException {
        var kept = batches.stream().map(DocumentFiles::folder).collect(Collectors.toSet());
        if (Files.isDirectory(root)) {
            try (var all = Files.list(root)) {
                for (var each : all.toList()) {
                    var name = each.getFileName().toString();
                    if (name.endsWith(ENDING) && !kept.contains(name)) {
                        FileSystemUtils.deleteRecursively(each);
                    }
                }
            }
        }
    }
}
