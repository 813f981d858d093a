package respondet.app.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.stereotype.Service;
import respondet.app.community.AgreementChanged;
import respondet.app.document.DocumentsIssued;
import respondet.app.document.Retained;
import respondet.app.identity.Right;
import respondet.app.identity.Viewer;
import respondet.app.journal.Entry;
import respondet.app.journal.Journal;
import respondet.app.operator.OperatorTaken;
import respondet.app.page.NotFound;
import respondet.app.reading.DeliveryAccepted;
import respondet.app.run.RunFinalised;

/**
 * Gives a community away whole: its folder as the command line reads it, and beside it the journal and the results of its
 * final runs. The same state gives the same bytes.
 */
@Service
public class Exporting {

    private static final String AGREEMENT = "community.yaml";

    private final Journal journal;
    private final ExchangeFiles files;
    private final Retained retained;

    Exporting(Journal journal, ExchangeFiles files, Retained retained) {
        this.journal = journal;
        this.files = files;
        this.retained = retained;
    }

    /** Writes the archive of a community with all that there is, for whoever keeps the server. */
    public void write(String community, OutputStream out) throws IOException {
        write(community, new Content(journal.whole(community), true), out);
    }

    /** The archive for somebody who sees the community. */
    void write(String community, Viewer viewer, OutputStream out) throws IOException {
        // without the entries about single households for whoever may not see these
        var entries =
                viewer.may(Right.SEE_HOUSEHOLDS_IN_NEED, community) ? journal.whole(community) : journal.of(community);
        write(community, new Content(entries, viewer.may(Right.OPEN_RETAINED, community)), out);
    }

    /**
     * What goes in.
     *
     * @param retained whether documents that the law alone keeps of former members are among it
     */
    private record Content(List<Entry> entries, boolean retained) {}

    private void write(String community, Content content, OutputStream out) throws IOException {
        var all = content.entries();
        var entries = all.reversed().stream()
                .filter(entry -> journal.travels(entry.kind()))
                .toList();
        if (entries.isEmpty()) {
            throw new NotFound();
        }
        var told = Told.by(journal, entries);
        try (var archive = new ArchiveWriter(community, out)) {
            archive.put(AGREEMENT, told.document().getBytes(StandardCharsets.UTF_8));
            var folder = files.community(community);
            for (var file : below(folder).entrySet()) {
                if (told.belongs(file.getKey())) {
                    archive.put(file.getKey(), file.getValue());
                }
            }
            var history = new History(entries.stream().map(History.Line::of).toList());
            archive.put(History.JOURNAL, history.text().getBytes(StandardCharsets.UTF_8));
            for (var run : told.runs()) {
                for (var file : below(files.result(run)).entrySet()) {
                    if (!content.retained() && isRetained(community, told, run, file.getKey())) {
                        continue;
                    }
                    archive.put(History.RESULTS + run + "/" + file.getKey(), file.getValue());
                }
            }
            for (var name : told.operators()) {
                archive.put(History.RESULTS + name, files.result(name));
            }
            archive.lacks(withheld(community, told, content));
        }
    }

    private Withheld withheld(String community, Told told, Content content) {
        var documents = new TreeMap<String, String>();
        told.documents().forEach((name, member) -> {
            if (!content.retained() && retained.isErased(community, member)) {
                documents.put(History.RESULTS + name, Withheld.RETAINED);
            } else if (!Files.exists(files.result(name + ".json"))) {
                documents.put(History.RESULTS + name, Withheld.ABSENT);
            }
        });
        return new Withheld(
                documents, content.entries().stream().filter(Entry::isDiscreet).count());
    }

    private boolean isRetained(String community, Told told, String folder, String file) {
        var name = folder + "/" + Withheld.withoutEnding(file);
        return Optional.ofNullable(told.documents().get(name))
                .filter(member -> retained.isErased(community, member))
                .isPresent();
    }

    /** What the journal speaks of at the moment of the export; what arrives meanwhile is not part of it. */
    private record Told(
            String document,
            Set<String> deliveries,
            List<String> runs,
            List<String> operators,
            Map<String, String> documents) {

        static Told by(Journal journal, List<Entry> entries) {
            var document = "";
            var deliveries = new HashSet<String>();
            var runs = new ArrayList<String>();
            var operators = new ArrayList<String>();
            var documents = new HashMap<String, String>();
            for (var entry : entries) {
                switch (journal.change(entry)) {
                    case AgreementChanged agreed -> document = agreed.document();
                    case DeliveryAccepted delivery -> deliveries.add(delivery.folder());
                    case RunFinalised run -> runs.add(run.id());
                    case DocumentsIssued issued -> {
                        runs.add(issued.folder());
                        issued.documents()
                                .forEach(each -> documents.put(issued.folder() + "/" + each.number(), each.member()));
                    }
                    case OperatorTaken taken -> operators.addAll(OperatorFiles.of(taken));
                    default -> {}
                }
            }
            return new Told(document, deliveries, runs, operators, documents);
        }

        /** Neither an older agreement nor a delivery that nobody accepted. */
        boolean belongs(String name) {
            var parts = name.split("/", -1);
            boolean delivery = parts[0].equals("readings") && parts.length > 2;
            return !name.equals(AGREEMENT)
                    && !name.equals(DataPackage.NAME)
                    && !name.startsWith(History.FOLDER)
                    && (!delivery || deliveries.contains(parts[1]));
        }
    }

    /** Plain files that are not hidden, by name; links are left alone. */
    private static SortedMap<String, Path> below(Path folder) throws IOException {
        var found = new TreeMap<String, Path>();
        if (!Files.isDirectory(folder)) {
            return found;
        }
        try (var all = Files.walk(folder)) {
            all.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                    .forEach(
                            file -> found.put(folder.relativize(file).toString().replace('\\', '/'), file));
        }
        found.keySet().removeIf(name -> name.startsWith(".") || name.contains("/."));
        return found;
    }
}
