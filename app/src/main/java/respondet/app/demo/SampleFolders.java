package respondet.app.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;

/** The sample communities as community folders. */
public final class SampleFolders {

    private SampleFolders() {}

    public static List<String> ids() {
        return Samples.IDS;
    }

    /** Writes each sample into the folder that is told for its id. */
    public static void write(Function<String, Path> folders) throws IOException {
        for (var sample : Samples.all()) {
            write(sample, folders.apply(sample.id()));
        }
    }

    static void write(Sample sample, Path folder) throws IOException {
        for (var file : sample.files().entrySet()) {
            var target = folder.resolve(file.getKey());
            Files.createDirectories(target.getParent());
            Files.write(target, file.getValue());
        }
    }
}
