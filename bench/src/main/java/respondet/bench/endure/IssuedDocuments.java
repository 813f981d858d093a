package respondet.bench.endure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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
     * Numbers without gaps in each series, each with its paper and the bytes that the journal tells of, each named once by
     * the journal, and no batch in part.
     */
    public List<String> violations() throws IOException {
        var found = new ArrayList<String>();
        tables.column("select series from issued_document group by community, series"
                        + " having max(serial) <> count(*) or min(serial) <> 1")
                .forEach(series -> found.add("A series has gaps: " + series));
        tables.column("select number from issued_document group by community, number having count(*) > 1")
                .forEach(number -> found.add("A number is double: " + number));
        tables.column("select distinct batch from issued_document"
                        + " where batch not in (select id from document_batch where state = 'issued')")
                .forEach(batch -> found.add("Documents of a batch that is not issued: " + batch));
        for (var each : tables.rows("select batch, number, digest from issued_document")) {
            file(each).ifPresent(found::add);
        }
        return found;
    }

    private Optional<String> file(List<String> row) throws IOException {
        var folder = home.resolve("results").resolve(row.get(0) + ".documents");
        var file = folder.resolve(row.get(1) + ".json");
        boolean there = Files.isRegularFile(file)
                && Inspection.sha256(file).equals(row.get(2))
                && Files.isRegularFile(folder.resolve(row.get(1) + ".pdf"));
        return there ? Optional.empty() : Optional.of("Not as issued: " + file);
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
