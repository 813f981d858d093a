package respondet.bench.endure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/** The documents that a data folder says are issued, whether its server runs or was killed. */
public record IssuedDocuments(Path home, Tables tables) {

    public static IssuedDocuments of(Path home) {
        return new IssuedDocuments(home, Tables.of(home));
    }

    /** How many there are. */
    public int count() {
        return tables.column("select number from issued_document").size();
    }

    /** How far the batch that was asked for last has come; empty where none was asked for. */
    public String state() {
        return tables.one("select state from document_batch order by id desc limit 1")
                .orElse("");
    }

    /**
     * Numbers without gaps in each series, each told once by the journal, with the bytes that the journal tells of, and in the
     * folder of each batch its documents' files and no others.
     */
    public List<String> violations() throws IOException {
        var found = new ArrayList<String>();
        tables.column("select series from issued_document group by community, series"
                        + " having max(serial) <> count(*) or min(serial) <> 1")
                .forEach(series -> found.add("A series has gaps: " + series));
        tables.column("select distinct batch from issued_document"
                        + " where batch not in (select id from document_batch where state = 'issued')")
                .forEach(batch -> found.add("Documents of a batch that is not issued: " + batch));
        var numbers = tables.column("select community || ' ' || number from issued_document");
        if (!sorted(numbers.stream()).equals(sorted(told()))) {
            found.add("The journal tells of other numbers than were issued, or of one twice");
        }
        for (var batch : tables.column("select id from document_batch where state = 'issued'")) {
            files(batch).ifPresent(found::add);
        }
        return found;
    }

    /** Every number that the journal tells of, as often as it does. */
    private Stream<String> told() {
        return tables.column("select after_change from journal where kind = 'document.issued'").stream()
                .flatMap(change ->
                        JsonMapper.shared().readTree(change).path("documents").valueStream())
                .map(each -> each.path("community").asString() + " "
                        + each.path("number").asString());
    }

    private static List<String> sorted(Stream<String> numbers) {
        return numbers.sorted().toList();
    }

    private Optional<String> files(String batch) throws IOException {
        var folder = home.resolve("results").resolve(batch + ".documents");
        var expected = new TreeSet<String>();
        for (var row : tables.rows("select number, kind, digest from issued_document where batch = ?", batch)) {
            var number = row.getFirst();
            expected.addAll(List.of(number + ".json", number + ".pdf"));
            if (!row.get(1).equals("payout")) {
                expected.add(number + ".xml");
            }
            var kept = folder.resolve(number + ".json");
            if (!Files.isRegularFile(kept) || !Inspection.sha256(kept).equals(row.get(2))) {
                return Optional.of("Not as issued: " + kept);
            }
        }
        return names(folder).equals(expected) ? Optional.empty() : Optional.of("Other files than issued: " + folder);
    }

    private static Set<String> names(Path folder) throws IOException {
        try (var all = Files.list(folder)) {
            return all.map(each -> each.getFileName().toString()).collect(Collectors.toCollection(TreeSet::new));
        }
    }

    /** Folders of documents that no issued batch owns; a server that has nothing to do leaves none. */
    public List<String> orphans() throws IOException {
        var owned = tables.column("select id || '.documents' from document_batch where state = 'issued'");
        try (var all = Files.list(home.resolve("results"))) {
            return all.map(each -> each.getFileName().toString())
                    .filter(name -> name.contains(".documents") && !owned.contains(name))
                    .toList();
        }
    }
}
