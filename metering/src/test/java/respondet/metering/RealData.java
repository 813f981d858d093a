package respondet.metering;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Assumptions;

/** Real files of senders, which are not part of the project: read where they are, skipped visibly where they are not. */
public final class RealData {

    private static final AtomicInteger READ = new AtomicInteger();

    private RealData() {}

    /** A real file; prints how many were read so far. */
    public static MeterFile file(String path) {
        var file = folder().map(each -> each.resolve(path)).filter(Files::exists);
        if (file.isEmpty() && "true".equals(System.getenv("CI"))) {
            throw new AssertionError("The real file " + path + " is missing.\nMaybe set RESPONDET_REAL_DATA.");
        }
        Assumptions.assumeTrue(file.isPresent(), "real data absent");
        System.out.println("real files read in " + RealData.class.getPackageName() + ": " + READ.incrementAndGet());
        try {
            return MeterFile.of(file.get());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Optional<Path> folder() {
        var named = Optional.ofNullable(System.getenv("RESPONDET_REAL_DATA")).map(Path::of);
        return named.or(() -> Optional.of(Path.of("../../shared/data"))).filter(Files::isDirectory);
    }
}
