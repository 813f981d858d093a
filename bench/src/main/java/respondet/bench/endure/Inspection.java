package respondet.bench.endure;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import respondet.app.cli.Main;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is wrong with a data folder whose server stands and has nothing to do; nothing is, where the list is empty. */
record Inspection(Path home, Tables tables, List<String> violations) {

    static Inspection of(Path home) throws IOException {
        var inspection = new Inspection(home, Tables.of(home), new ArrayList<>());
        inspection.deliveries();
        inspection.waiting();
        inspection.results();
        inspection.finals();
        inspection.documents();
        inspection.unfinished();
        inspection.lake();
        return inspection;
    }

    private void require(boolean holds, String otherwise) {
        if (!holds) {
            violations.add(otherwise);
        }
    }

    /** Every accepted file with its bytes, and no folder that nobody accepted. */
    private void deliveries() throws IOException {
        for (var file : tables.rows(
                "select community, folder, name, sha256 from delivery join delivery_file on delivery = id")) {
            var path = home.resolve("communities")
                    .resolve(file.get(0))
                    .resolve("readings")
                    .resolve(file.get(1))
                    .resolve(file.get(2));
            require(Files.isRegularFile(path) && sha256(path).equals(file.get(3)), "Not as accepted: " + path);
        }
        for (var community : tables.column("select id from community")) {
            var known = new TreeSet<>(
                    tables.column("select folder from delivery where community = ? and folder <> ''", community));
            var there = folders(home.resolve("communities").resolve(community).resolve("readings"));
            require(there.equals(known), "Folders of " + community + " are " + there + " instead of " + known);
        }
    }

    /** What waits, and nothing half received. */
    private void waiting() throws IOException {
        var known = new TreeSet<>(tables.column("select id from staged_delivery where folder is null"));
        require(
                folders(home.resolve("staged")).equals(known),
                "What waits is " + folders(home.resolve("staged")) + " instead of " + known);
        require(
                tables.column("select id from staged_delivery where folder is not null")
                        .isEmpty(),
                "A delivery is on its way without anybody working on it");
    }

    /** A folder for each run that was computed, and for no other. */
    private void results() throws IOException {
        require(
                tables.column("select id from settlement_run where state in ('queued', 'running')")
                        .isEmpty(),
                "A run was not taken up again");
        var known = new TreeSet<>(tables.column("select id from settlement_run where state in ('draft', 'final')"));
        known.addAll(tables.column("select id || '.documents' from document_batch where state = 'issued'"));
        var there = folders(home.resolve("results"));
        require(there.equals(known), "Results are " + there + " instead of " + known);
    }

    /** Each final run with the bytes that the journal tells of and a statement for each member. */
    private void finals() throws IOException {
        for (var text : tables.column("select after_change from journal where kind = 'run.finalised'")) {
            var change = JsonMapper.shared().readTree(text);
            var folder = home.resolve("results").resolve(change.path("id").asString());
            var file = folder.resolve("settlement.json");
            require(
                    Files.isRegularFile(file)
                            && sha256(file).equals(change.path("digest").asString()),
                    "Not as it became final: " + file);
            require(statements(folder).equals(members(change)), "Statements are missing: " + folder);
            require(Files.isRegularFile(folder.resolve("allocation.csv")), "No allocation: " + folder);
        }
    }

    private void documents() throws IOException {
        require(
                tables.column("select id from document_batch where state in ('queued', 'running')")
                        .isEmpty(),
                "A batch was not taken up again");
        violations.addAll(IssuedDocuments.of(home).violations());
    }

    private static TreeSet<String> members(JsonNode change) {
        return change.path("totals")
                .valueStream()
                .map(each -> each.path("member").asString().getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .map(bytes -> HexFormat.of().formatHex(bytes) + ".json")
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static TreeSet<String> statements(Path folder) throws IOException {
        return names(folder.resolve("statements"), Files::isRegularFile);
    }

    /** Nothing lies about that was on its way somewhere. */
    private void unfinished() throws IOException {
        try (var all = Files.walk(home)) {
            all.map(Path::toString)
                    .filter(name -> name.endsWith(".part") || name.endsWith(".new") || name.endsWith(".arriving"))
                    .forEach(name -> violations.add("Left over: " + name));
        }
    }

    /** As {@code respondet lake verify} says, and in the order of the journal. */
    private void lake() throws IOException {
        var said = new StringWriter();
        var out = new PrintWriter(said);
        int code = Main.run(out, out, "lake", "verify", "--lang", "en", "--home", home.toString());
        require(code == 0, "lake verify: " + said);
        for (var community : tables.column("select id from community")) {
            var manifest = home.resolve("lake").resolve(community).resolve("manifest.json");
            var listed = JsonMapper.shared()
                    .readTree(Files.readAllBytes(manifest))
                    .path("deliveries")
                    .valueStream()
                    .map(each -> each.path("delivery").asString())
                    .toList();
            var accepted = tables.column(
                    "select id from delivery where community = ? order by received_at, folder", community);
            require(listed.equals(accepted), "The lake of " + community + " holds " + listed + " not " + accepted);
        }
    }

    private static TreeSet<String> folders(Path folder) throws IOException {
        return names(folder, Files::isDirectory);
    }

    private static TreeSet<String> names(Path folder, java.util.function.Predicate<Path> which) throws IOException {
        if (!Files.isDirectory(folder)) {
            return new TreeSet<>();
        }
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(which)
                    .map(each -> each.getFileName().toString())
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    static String sha256(Path file) throws IOException {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
