package respondet.app.recompute;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.util.FileSystemUtils;
import respondet.app.demo.WrittenSamples;
import respondet.app.folder.CommunityFolder;
import respondet.app.folder.FactCatalogue;
import respondet.app.folder.FolderProgress;
import respondet.app.folder.OpenedFolder;
import respondet.core.time.Period;
import respondet.regime.Regimes;

/** The sample communities, each opened once. */
final class SampleBasis {

    private static final Map<String, OpenedFolder> OPENED = new ConcurrentHashMap<>();

    private SampleBasis() {}

    static Basis of(String sample, String month) {
        var folder = OPENED.computeIfAbsent(sample, SampleBasis::open);
        var name = YearMonth.parse(month);
        var zone = folder.community().zone();
        return Basis.over(
                new Period(name.atDay(1), name.plusMonths(1).atDay(1), zone),
                Regimes.find(folder.community().regime()).orElseThrow(),
                folder.community(),
                folder.readings());
    }

    private static OpenedFolder open(String sample) {
        try {
            Path home = Files.createTempDirectory("respondet-basis");
            WrittenSamples.copy(home::resolve);
            var opened = CommunityFolder.open(
                            home.resolve(sample),
                            FactCatalogue.of(Regimes.all()),
                            Optional.empty(),
                            FolderProgress.SILENT)
                    .found()
                    .orElseThrow();
            FileSystemUtils.deleteRecursively(home);
            return opened;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
