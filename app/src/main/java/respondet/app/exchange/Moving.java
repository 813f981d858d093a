package respondet.app.exchange;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.TreeSet;
import org.springframework.stereotype.Component;
import respondet.app.folder.DeliveryReader;
import respondet.app.journal.Journal;
import respondet.core.community.Community;
import respondet.metering.lake.Sha256;

/** Brings in a community with its history: what happened elsewhere has happened here. */
@Component
class Moving {

    private final Journal journal;
    private final Arrivals arrivals;
    private final Replaying replaying;
    private final ExchangeFiles files;
    private final Clock clock;

    Moving(Journal journal, Arrivals arrivals, Replaying replaying, ExchangeFiles files, Clock clock) {
        this.journal = journal;
        this.arrivals = arrivals;
        this.replaying = replaying;
        this.files = files;
        this.clock = clock;
    }

    static boolean isExport(Path folder) {
        return Files.exists(folder.resolve(History.FOLDER));
    }

    void bring(Path folder, Community community, String account) throws IOException, BadArchive {
        var list = PackingList.read(folder);
        if (!community.id().equals(list.community()) || !list.files().containsKey(History.JOURNAL)) {
            throw BadArchive.of("exchange.bad.altered", PackingList.NAME);
        }
        var text = folder.resolve(History.JOURNAL);
        var history = History.of(Files.readString(text, StandardCharsets.UTF_8));
        var told = new HistoryCheck(journal, community, folder, clock.instant()).check(history, list.lacking());
        requireNothingElse(folder, community, told);
        var note = new ArchiveImported(community.id(), history.lines().size(), Sha256.of(text), list.lacking());
        arrive(folder, community.id(), () -> {
            replaying.takeOver(community.id(), history.entries(community.id()));
            journal.write(note, account);
        });
    }

    /** Deliveries and results that the history does not know would count, or wait, without anybody having decided so. */
    private static void requireNothingElse(Path folder, Community community, HistoryCheck.Told told)
            throws IOException, BadArchive {
        for (var each : DeliveryReader.of(folder, community).inFolder()) {
            if (!each.files().isEmpty() && !told.deliveries().contains(each.name())) {
                throw BadArchive.of("exchange.bad.extra", "readings/" + each.name());
            }
        }
        var runs = new TreeSet<String>();
        for (var each : results(folder)) {
            runs.add(each.getFileName().toString());
        }
        // of a batch whose documents are all held back there is no folder
        told.results().stream().filter(each -> told.withheld().contains(each)).forEach(runs::add);
        if (!runs.equals(new TreeSet<>(told.results()))) {
            throw BadArchive.of("exchange.bad.extra", History.RESULTS);
        }
    }

    private static List<Path> results(Path folder) throws IOException {
        var all = folder.resolve(History.RESULTS);
        if (!Files.isDirectory(all)) {
            return List.of();
        }
        try (var runs = Files.list(all)) {
            return runs.sorted().toList();
        }
    }

    private void arrive(Path folder, String community, Runnable telling) throws IOException, BadArchive {
        var beside = files.fresh();
        try {
            Files.move(folder.resolve(History.FOLDER), beside.resolve(History.FOLDER));
            Files.delete(folder.resolve("community.yaml"));
            // the next export describes itself; older ones have no description
            Files.deleteIfExists(folder.resolve(DataPackage.NAME));
            arrivals.arrive(new Arrivals.Coming(community, folder, results(beside)), telling);
        } finally {
            ExchangeFiles.delete(beside);
        }
    }
}
