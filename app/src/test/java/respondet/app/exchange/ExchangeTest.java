package respondet.app.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import respondet.app.cli.Main;
import respondet.app.community.Agreements;
import respondet.app.community.Communities;
import respondet.app.exchange.Difference.Kind;
import respondet.app.journal.Journal;
import respondet.app.run.Runs;
import respondet.app.run.Settling;
import respondet.app.store.Installation;
import respondet.app.store.OnEachDatabase;
import respondet.app.store.OnOneDatabase;
import tools.jackson.databind.json.JsonMapper;

/** A community leaves one installation and arrives in another one, the same. */
class ExchangeTest {

    private static final String ID = "small";

    @TempDir
    private Path folder;

    @OnEachDatabase
    void arrivesTheSameInAFreshInstallation(Installation installation) throws Exception {
        Archives.fill(installation, ID);
        var export = Archives.export(installation, ID);
        assertThat(Archives.export(installation, ID)).as("the same again").isEqualTo(export);
        assertThat(Archives.unpacked(export).keySet())
                .contains("community.yaml", "readings/july.csv", History.JOURNAL, PackingList.NAME);
        assertThat(new String(Archives.unpacked(export).get(History.JOURNAL), StandardCharsets.UTF_8))
                .doesNotContain("role.given");

        var other = Installation.onSqlite();
        try {
            bring(other, export);
            var sameness = new Sameness(Archives.installed(installation), Archives.installed(other));
            assertThat(sameness.communities()).containsExactly(ID);
            assertThat(sameness.of(ID)).isEmpty();
            assertThat(Archives.export(other, ID)).as("exported from there").isEqualTo(export);
            assertThat(other.bean(Communities.class).versions(ID))
                    .isEqualTo(installation.bean(Communities.class).versions(ID));
            var run = other.bean(Runs.class).counting(ID, Archives.JULY).orElseThrow();
            assertThat(other.bean(Runs.class).totals(run.id()))
                    .isEqualTo(installation.bean(Runs.class).totals(run.id()));
            var again = other.bean(Settling.class).settle(ID, Archives.JULY);
            var before = installation.bean(Settling.class).settle(ID, Archives.JULY);
            assertThat(other.bean(Runs.class).totals(again.id()))
                    .isEqualTo(installation.bean(Runs.class).totals(before.id()));
            findsWhatDiffers(sameness, other);
        } finally {
            other.close();
        }
    }

    private static void findsWhatDiffers(Sameness sameness, Installation other) throws Exception {
        Files.writeString(other.home().resolve("communities/small/readings/july.csv"), "other");
        assertThat(sameness.of(ID)).extracting(Difference::kind).containsExactly(Kind.FILE_CHANGED);
        var document = other.bean(Communities.class).agreement(ID).orElseThrow().document();
        var wording = new Agreements.Wording(Zips.text(document + "# and again\n"), "Resolution 2/2026");
        other.bean(Agreements.class).change(ID, 2, wording, "");
        assertThat(sameness.of(ID))
                .extracting(Difference::kind, Difference::place)
                .contains(
                        org.assertj.core.groups.Tuple.tuple(Kind.ONLY_SECOND, "small agreement"),
                        org.assertj.core.groups.Tuple.tuple(Kind.ONLY_SECOND, "small journal"),
                        org.assertj.core.groups.Tuple.tuple(Kind.ONLY_FIRST, "small community"));
        other.bean(JdbcClient.class)
                .sql("update member_totals set shared = shared + 1")
                .update();
        assertThat(sameness.of(ID)).extracting(Difference::place).contains("small member_totals");
    }

    @OnOneDatabase
    void isReadByTheCommandLineWithTheSameFigures(Installation installation) throws Exception {
        Archives.fill(installation, ID);
        var export = Archives.export(installation, ID);
        Archives.unpack(export, folder.resolve("unpacked"));
        var out = folder.resolve("out");
        assertThat(run(
                        "settle",
                        folder.resolve("unpacked").toString(),
                        "--from",
                        "2025-07-01",
                        "--to",
                        "2025-08-01",
                        "--out",
                        out.toString()))
                .isZero();
        var run = installation.bean(Runs.class).counting(ID, Archives.JULY).orElseThrow();
        var onTheWeb = Files.readAllBytes(
                installation.home().resolve("results").resolve(run.id()).resolve("settlement.json"));
        assertThat(JsonMapper.shared().readTree(onTheWeb).path("members").isEmpty())
                .isFalse();
        for (var part : new String[] {"totals", "members", "producers", "months"}) {
            assertThat(JsonMapper.shared()
                            .readTree(Files.readAllBytes(out.resolve("settlement.json")))
                            .path(part))
                    .as(part)
                    .isEqualTo(JsonMapper.shared().readTree(onTheWeb).path(part));
        }
    }

    @OnOneDatabase
    void refusesAnExportThatWasChanged(Installation installation) throws Exception {
        Archives.fill(installation, ID);
        var export = Archives.export(installation, ID);
        var other = Installation.onSqlite();
        try {
            Archives.fill(other, "other");
            var journal = other.bean(Journal.class).all();
            var state = Archives.installed(other).rows();
            for (var each : changed(export, other).entrySet()) {
                var key = each.getKey().split(" ")[0];
                var brought = other.bean(Importing.class).bring(write(each.getValue()), Founder.SYSTEM);
                assertThat(brought.problems())
                        .as(each.getKey())
                        .anySatisfy(problem -> assertThat(problem.hint().key()).isEqualTo(key));
                assertThat(brought.found()).as(each.getKey()).isEmpty();
                assertThat(other.bean(Journal.class).all()).as(each.getKey()).isEqualTo(journal);
                assertThat(Archives.installed(other).rows()).as(each.getKey()).isEqualTo(state);
                assertThat(other.home().resolve("communities/small/readings"))
                        .as(each.getKey())
                        .doesNotExist();
                assertThat(other.home().resolve("lake/small")).as(each.getKey()).doesNotExist();
            }
            bring(other, export);
        } finally {
            other.close();
        }
    }

    private static Map<String, byte[]> changed(byte[] export, Installation other) throws Exception {
        var files = Archives.unpacked(export);
        var result = files.keySet().stream()
                .filter(name -> name.endsWith("/settlement.json"))
                .findFirst()
                .orElseThrow();
        var run = result.split("/")[2];
        var draft = other.bean(Runs.class).of("other").getFirst().id();
        var changed = new TreeMap<String, byte[]>();
        var list = Archives.unpacked(export);
        list.put(result, Zips.text("{}"));
        changed.put("exchange.bad.altered result", Zips.of(list));
        changed.put("exchange.bad.altered result and list", Archives.with(export, result, Zips.text("{}")));
        changed.put(
                "exchange.bad.altered readings",
                Archives.with(
                        export,
                        "readings/july.csv",
                        Zips.text("point,direction,start,kwh\nPA,consumption,2025-07-01T00:00:00+02:00,1\n")));
        changed.put(
                "exchange.bad.altered agreement",
                Archives.with(
                        export,
                        "community.yaml",
                        Zips.text(new String(files.get("community.yaml"), StandardCharsets.UTF_8) + "# more\n")));
        var operator = files.keySet().stream()
                .filter(name -> name.endsWith("operator.csv"))
                .findFirst()
                .orElseThrow();
        changed.put("exchange.bad.altered operator", Archives.with(export, operator, Zips.text("another thing")));
        changed.put("exchange.bad.missing result", Archives.without(export, result));
        changed.put("exchange.bad.missing readings", Archives.without(export, "readings/july.csv"));
        changed.put(
                "exchange.bad.extra delivery",
                Archives.with(export, "readings/2026-01-01T00-00-00Z_more/a.csv", files.get("readings/july.csv")));
        changed.put(
                "exchange.bad.extra run",
                Archives.with(export, History.RESULTS + "0".repeat(32) + "/settlement.json", Zips.text("{}")));
        var unlisted = Archives.unpacked(export);
        unlisted.put("unlisted.txt", new byte[0]);
        changed.put("exchange.bad.extra unlisted", Zips.of(unlisted));
        changed.put("exchange.bad.missing list", without(export, PackingList.NAME));
        changed.put(
                "exchange.bad.format", Zips.of(replaced(export, PackingList.NAME, "\"format\" : 1", "\"format\" : 2")));
        changed.put(
                "exchange.bad.entry broken",
                Archives.withJournal(export, text -> text.replaceFirst("\"kind\"", "\"kin\"")));
        changed.put(
                "exchange.bad.entry change",
                Archives.withJournal(
                        export,
                        text -> text.replaceFirst("\\\\\"totals\\\\\":\\[", "\\\\\"totals\\\\\":7,\\\\\"x\\\\\":[")));
        changed.put(
                "exchange.bad.foreign founded",
                Archives.withJournal(
                        export, text -> text.replaceFirst("\\\\\"id\\\\\":\\\\\"small", "\\\\\"id\\\\\":\\\\\"other")));
        changed.put(
                "exchange.bad.foreign run",
                Archives.withJournal(
                        export,
                        text -> text.replace("\\\"communityId\\\":\\\"small", "\\\"communityId\\\":\\\"other")));
        changed.put("exchange.bad.kind role", Archives.withJournal(export, text -> text + role() + "\n"));
        changed.put(
                "exchange.bad.kind unknown",
                Archives.withJournal(
                        export, text -> text.replace("\"kind\":\"run.finalised\"", "\"kind\":\"run.invented\"")));
        changed.put(
                "exchange.bad.inconsistent first",
                Archives.withJournal(export, text -> text.substring(text.indexOf('\n') + 1)));
        changed.put(
                "exchange.bad.inconsistent twice",
                Archives.withJournal(
                        export, text -> text + text.lines().toList().getLast() + "\n"));
        changed.put("exchange.bad.inconsistent order", Archives.withJournal(export, ExchangeTest::backwards));
        changed.put("exchange.bad.inconsistent future", Archives.withJournal(export, ExchangeTest::inTheFuture));
        changed.put("exchange.bad.known run of another", asRun(export, run, draft));
        return changed;
    }

    private static String backwards(String journal) {
        var lines = journal.lines().toList();
        return lines.getFirst() + "\n"
                + lines.subList(1, lines.size()).reversed().stream().collect(Collectors.joining("\n", "", "\n"));
    }

    private static String inTheFuture(String journal) {
        var lines = journal.lines().toList();
        var last = lines.getLast()
                .replaceFirst("\"at\":\"[^\"]+\"", "\"at\":\"" + Instant.now().plus(Duration.ofDays(9)) + "\"");
        return lines.subList(0, lines.size() - 1).stream().collect(Collectors.joining("\n", "", "\n")) + last + "\n";
    }

    private static String role() {
        return """
                {"at":"2026-01-01T00:00:00Z","account":"x","kind":"role.given","subject":"x","before":"",\
                "after":"{}"}""";
    }

    /** A final run that bears the identifier of another community's draft. */
    private static byte[] asRun(byte[] export, String run, String draft) throws Exception {
        var files = new TreeMap<String, byte[]>();
        for (var file : Archives.unpacked(export).entrySet()) {
            boolean journal = file.getKey().equals(History.JOURNAL);
            var text = new String(file.getValue(), StandardCharsets.UTF_8).replace(run, draft);
            files.put(file.getKey().replace(run, draft), journal ? Zips.text(text) : file.getValue());
        }
        return Archives.packed(files);
    }

    private static byte[] without(byte[] export, String name) throws IOException {
        var files = Archives.unpacked(export);
        files.remove(name);
        return Zips.of(files);
    }

    private static TreeMap<String, byte[]> replaced(byte[] export, String name, String from, String to)
            throws IOException {
        var files = Archives.unpacked(export);
        var text = new String(files.get(name), StandardCharsets.UTF_8);
        assertThat(text).contains(from);
        files.put(name, Zips.text(text.replace(from, to)));
        return files;
    }

    @OnEachDatabase
    void replaysTheJournalToTheSameTables(Installation installation) throws Exception {
        Archives.fill(installation, ID);
        var other = Installation.onSqlite();
        try {
            var check = JournalCheck.of(
                    installation.bean(Journal.class),
                    Archives.installed(installation),
                    other.bean(Journal.class),
                    Archives.installed(other));
            assertThat(check.differences()).isEmpty();
            assertThat(check.isGood()).isTrue();
            installation
                    .bean(JdbcClient.class)
                    .sql("update community set name = 'Forged'")
                    .update();
            assertThat(RowDifferences.between(
                            "",
                            Archives.installed(installation).rows(),
                            Archives.installed(other).rows()))
                    .extracting(Difference::kind, Difference::place)
                    .containsExactly(
                            org.assertj.core.groups.Tuple.tuple(Kind.ONLY_FIRST, "community"),
                            org.assertj.core.groups.Tuple.tuple(Kind.ONLY_SECOND, "community"));
        } finally {
            other.close();
        }
    }

    /** Commands find the database by the data folder, so that one of SQLite serves. */
    @OnEachDatabase
    void worksOnTheCommandLineWithoutTheServer(Installation installation) throws Exception {
        if (!installation.toString().equals("SQLite")) {
            return;
        }
        Archives.fill(installation, ID);
        var home = installation.home().toString();
        var file = folder.resolve("small.zip").toString();
        var fresh = folder.resolve("fresh").toString();
        assertThat(run("export", ID, file, "--home", home)).isZero();
        assertThat(Path.of(file)).hasBinaryContent(Archives.export(installation, ID));
        assertThat(run("export", "nobody", file, "--home", home)).isEqualTo(1);
        assertThat(run("import", file, "--home", fresh)).isZero();
        assertThat(run("import", file, "--home", fresh)).isEqualTo(1);
        assertThat(run("same", home, fresh)).isZero();
        assertThat(run("same", home, fresh, "--community", ID, "--json")).isZero();
        assertThat(run("journal", "verify", "--home", home)).isZero();
        assertThat(run("journal", "verify", "--home", fresh)).isZero();
        installation
                .bean(JdbcClient.class)
                .sql("update community set name = 'Forged'")
                .update();
        assertThat(run("same", home, fresh)).isEqualTo(1);
        assertThat(run("journal", "verify", "--home", home)).isEqualTo(1);
        assertThat(run("same", home, folder.resolve("none").toString())).isEqualTo(2);
    }

    private static int run(String... words) {
        var out = new StringWriter();
        var all = Arrays.copyOf(words, words.length + 2);
        all[words.length] = "--lang";
        all[words.length + 1] = "en";
        int code = Main.run(new PrintWriter(out), new PrintWriter(out), all);
        System.out.println(String.join(" ", all) + " -> " + code + "\n" + out);
        return code;
    }

    private void bring(Installation installation, byte[] zip) throws IOException {
        var brought = installation.bean(Importing.class).bring(write(zip), Founder.SYSTEM);
        assertThat(brought.found()).as(brought.problems().toString()).isPresent();
    }

    private Path write(byte[] zip) throws IOException {
        return Files.write(folder.resolve("archive.zip"), zip);
    }
}
