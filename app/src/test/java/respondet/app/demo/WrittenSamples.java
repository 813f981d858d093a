package respondet.app.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.function.Function;
import respondet.app.store.FoldersOfTests;

/** The folders of the sample communities, written once for all tests of a virtual machine and copied from there. */
public final class WrittenSamples {

    private static final Path WRITTEN = written();

    private WrittenSamples() {}

    /** Copies each sample into the folder that is told for its id. */
    public static void copy(Function<String, Path> folders) {
        SampleFolders.ids().forEach(id -> FoldersOfTests.copy(WRITTEN.resolve(id), folders.apply(id)));
    }

    private static Path written() {
        try {
            var folder = FoldersOfTests.untilTheEnd();
            SampleFolders.write(folder::resolve);
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
