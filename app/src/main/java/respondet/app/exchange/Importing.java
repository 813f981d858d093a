package respondet.app.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import respondet.app.community.Agreements;
import respondet.app.folder.CommunityFolder;
import respondet.app.folder.FactCatalogue;
import respondet.app.folder.FolderProgress;
import respondet.app.folder.OpenedFolder;
import respondet.app.journal.Journal;
import respondet.app.reading.FolderReadings;
import respondet.core.community.Community;
import respondet.core.problem.Checked;
import respondet.regime.Regimes;

/** Brings a community in from an archive; everything is looked at before anything is kept. */
@Service
public class Importing {

    private static final String AGREEMENT = "community.yaml";

    private final ExchangeFiles files;
    private final Arrivals arrivals;
    private final Agreements agreements;
    private final FolderReadings readings;
    private final Journal journal;
    private final Moving moving;

    Importing(
            ExchangeFiles files,
            Arrivals arrivals,
            Agreements agreements,
            FolderReadings readings,
            Journal journal,
            Moving moving) {
        this.files = files;
        this.arrivals = arrivals;
        this.agreements = agreements;
        this.readings = readings;
        this.journal = journal;
        this.moving = moving;
    }

    /** The community that came in, with remarks; or why nothing did. */
    public Checked<Community> bring(Path zip, Founder founder) throws IOException {
        var folder = files.fresh();
        try {
            Unpacking.unpack(zip, folder);
            var opened = open(folder, founder);
            return opened.found().isPresent() ? bring(folder, opened, founder) : opened;
        } catch (BadArchive e) {
            return Checked.refused(e.problem());
        } finally {
            ExchangeFiles.delete(folder);
        }
    }

    private static Checked<Community> open(Path folder, Founder founder) {
        return CommunityFolder.open(folder, FactCatalogue.of(Regimes.all()), Optional.empty(), FolderProgress.SILENT)
                .map(OpenedFolder::community)
                .flatMap(Agreements::checkNew)
                .flatMap(community -> Checked.of(community, founder.problems(community)));
    }

    private Checked<Community> bring(Path folder, Checked<Community> opened, Founder founder)
            throws IOException, BadArchive {
        var community = opened.found().orElseThrow();
        if (Moving.isExport(folder)) {
            moving.bring(folder, community, founder.account());
            return opened;
        }
        var document = Files.readAllBytes(folder.resolve(AGREEMENT));
        // the agreement lives in the journal from now on
        Files.delete(folder.resolve(AGREEMENT));
        var deliveries = readings.prepared(community, folder);
        arrivals.arrive(new Arrivals.Coming(community.id(), folder, List.of()), () -> {
            var founded = agreements.found(community.id(), document, founder.account());
            if (founded.found().isEmpty()) {
                throw new IllegalStateException("It could be founded a moment ago: " + founded.problems());
            }
            deliveries.forEach(each -> journal.write(each, founder.account()));
        });
        return opened;
    }
}
