package respondet.app.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import respondet.app.backup.Backup;
import respondet.app.community.Agreements;
import respondet.app.community.Communities;
import respondet.app.document.Documents;
import respondet.app.document.Furnished;
import respondet.app.exchange.Installed;
import respondet.app.exchange.JournalCheck;
import respondet.app.exchange.TakenIn;
import respondet.app.journal.Journal;
import respondet.app.operator.ToldByOperators;
import respondet.app.run.RunRow;
import respondet.app.run.Runs;
import respondet.app.run.Settling;
import respondet.app.store.Installation;
import respondet.app.store.OnEachDatabase;
import respondet.app.store.OnOneDatabase;
import respondet.app.text.Language;
import respondet.app.text.Texts;
import respondet.metering.lake.Lake;
import respondet.metering.lake.LakeCheck;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** After an erasure nobody finds who it was, and every sum is as before. */
class ErasingTest {

    private static final MarkSearch MARKS = new MarkSearch(Marked.MARKS);

    @OnEachDatabase
    void leavesNoMarkAndEverySum(Installation installation) throws IOException, SQLException {
        Marked.live(installation);
        assertThat(found(installation)).as("the search finds marks").isNotEmpty();
        var sums = sums(installation);
        var log = new ListAppender<ILoggingEvent>();
        log.start();
        var root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        root.addAppender(log);
        try {
            assertThat(installation
                            .bean(Erasing.class)
                            .erase(Marked.HOME, Marked.WHO, "Asked, says " + Marked.NAME, "m"))
                    .isEmpty();
        } finally {
            root.detachAppender(log);
        }
        assertThat(found(installation)).isEmpty();
        assertThat(log.list).noneMatch(line -> MARKS.in(line.getFormattedMessage()));
        assertThat(sums(installation)).isEqualTo(sums);
        assertThat(installation
                        .bean(JdbcClient.class)
                        .sql("select body from kept_answer")
                        .query(String.class)
                        .list())
                .as("that of another account stays")
                .containsExactly(Marked.OTHERS_ANSWER);
        var member = installation
                .bean(Agreements.class)
                .need(Marked.HOME)
                .findMember(Marked.WHO)
                .orElseThrow();
        assertThat(member.name()).startsWith("former-");
        assertThat(installation
                        .bean(Agreements.class)
                        .need(Marked.HOME)
                        .findMember("home3")
                        .orElseThrow()
                        .name())
                .isEqualTo("Ménage 3 (exemple)");
        assertThat(installation.bean(Erasing.class).obstacle(Marked.HOME, Marked.WHO))
                .contains("privacy.problem.erased");
    }

    @OnOneDatabase
    void leavesNoNameOfASingleWord(Installation installation) throws IOException, SQLException {
        Marked.live(installation);
        Marked.rename(installation, "Numbat");
        var search = new MarkSearch(List.of("Numbat"));
        assertThat(found(installation, search)).isNotEmpty();
        assertThat(installation.bean(Erasing.class).erase(Marked.HOME, Marked.WHO, "Numbat asked", "m"))
                .isEmpty();
        assertThat(found(installation, search)).isEmpty();
        replays(installation);
    }

    @OnOneDatabase
    void refusesAPointThatHasTheOperatorsIdentifierOnly(Installation installation) throws IOException {
        installation.found(Marked.HOME);
        var agreements = installation.bean(Agreements.class);
        var document = installation
                .bean(Communities.class)
                .agreement(Marked.HOME)
                .orElseThrow()
                .document()
                .replace("{ id: home4, member", "{ id: \"" + Marked.POINT + "\", member");
        var wording = new Agreements.Wording(document.getBytes(StandardCharsets.UTF_8), "Other identifier");
        assertThat(agreements.change(Marked.HOME, 1, wording, "m").found()).isPresent();
        assertThat(installation.bean(Erasing.class).erase(Marked.HOME, Marked.WHO, "Asked", "m"))
                .contains("privacy.problem.point");
    }

    /** Points have other names outside, so files, lake and agreement must still mean the same. */
    @OnOneDatabase
    void settlesAgainToTheSameFigures(Installation installation) throws IOException {
        Marked.live(installation);
        var settling = installation.bean(Settling.class);
        var june = settling.settle(Marked.HOME, Marked.JUNE);
        var may = installation
                .bean(Runs.class)
                .counting(Marked.HOME, Furnished.MAY)
                .orElseThrow();
        var before = Map.of(june, figures(installation, june), may, figures(installation, may));
        assertThat(installation.bean(Erasing.class).erase(Marked.HOME, Marked.WHO, "Asked", "m"))
                .isEmpty();
        before.forEach((run, figures) -> assertThat(figures(installation, run))
                .as(run.month().toString())
                .isEqualTo(figures));
        assertThat(figures(installation, settling.settle(Marked.HOME, Marked.JUNE)))
                .isEqualTo(before.get(june));
        var corrected = figures(installation, settling.settle(Marked.HOME, Furnished.MAY));
        assertThat(corrected.path("totals"))
                .isEqualTo(figures(installation, may).path("totals"));
        assertThat(corrected.path("differences").isEmpty()).isTrue();
        var lake = new Lake(installation.home().resolve("lake/" + Marked.HOME));
        assertThat(LakeCheck.of(lake).findings()).isEmpty();
        assertThat(LakeCheck.of(lake).rows()).isPositive();
        var told = installation.bean(Runs.class).of(Marked.HOME).stream()
                .filter(run -> ToldByOperators.isBeside(installation, run))
                .findFirst()
                .orElseThrow();
        assertThat(ToldByOperators.again(installation, told)).isEqualTo(1);
    }

    /** Neither the archive about a person nor that of the community opens a document beside the bookkeeper's door. */
    @OnOneDatabase
    void leavesNoOtherWayToItsDocuments(Installation installation) throws IOException, SQLException {
        Marked.live(installation);
        assertThat(TakenIn.names(installation, Marked.HOME)).contains("F-2025");
        var before = TakenIn.names(installation, Marked.HOME).lines().count();
        installation.bean(Erasing.class).erase(Marked.HOME, Marked.WHO, "Asked", "m");
        int documents = installation
                .bean(Documents.class)
                .ofMember(Marked.HOME, Marked.WHO)
                .size();
        assertThat(TakenIn.names(installation, Marked.HOME).lines().count())
                .as("less the JSON, the PDF and the XML of each")
                .isEqualTo(before - 3 * documents);
        var personal = new ByteArrayOutputStream();
        installation
                .bean(PersonalData.class)
                .write(
                        new PersonalData.Whose(Marked.HOME, Marked.WHO, Optional.empty()),
                        Texts.in(Language.FRENCH),
                        personal);
        var found = new ArrayList<String>();
        new MarksInFiles(MARKS).look("personal.zip", personal.toByteArray(), found);
        assertThat(found).isEmpty();
    }

    /** What the journal says of files is what they are: another installation takes all of it over. */
    @OnEachDatabase
    void leavesAnArchiveThatCanBeTakenIn(Installation installation) throws IOException {
        Marked.live(installation);
        assertThat(installation.bean(Erasing.class).erase(Marked.HOME, Marked.WHO, "Asked", "m"))
                .isEmpty();
        var other = Installation.onSqlite();
        try {
            assertThat(TakenIn.problems(installation, Marked.HOME, other)).isEmpty();
        } finally {
            other.close();
        }
    }

    private static JsonNode figures(Installation installation, RunRow run) {
        var file = installation.home().resolve("results/" + run.id() + "/settlement.json");
        try {
            return ((ObjectNode) JsonMapper.shared().readTree(Files.readAllBytes(file)))
                    .without("run")
                    .without("problems");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @OnEachDatabase
    void replaysToTheSame(Installation installation) throws IOException, SQLException {
        Marked.live(installation);
        installation.bean(Erasing.class).erase(Marked.HOME, Marked.WHO, "Asked", "m");
        replays(installation);
    }

    static void replays(Installation installation) throws IOException, SQLException {
        var other = Installation.onSqlite();
        try {
            var check = JournalCheck.of(
                    installation.bean(Journal.class),
                    new Installed(installation.bean(DataSource.class), installation.home()),
                    other.bean(Journal.class),
                    new Installed(other.bean(DataSource.class), other.home()));
            assertThat(check.differences()).isEmpty();
            assertThat(other.bean(Journal.class).all())
                    .isEqualTo(installation.bean(Journal.class).all());
        } finally {
            other.close();
        }
    }

    @OnOneDatabase
    void refusesWhileSomethingStandsAgainstIt(Installation installation) throws IOException {
        var erasing = installation.bean(Erasing.class);
        Marked.settled(installation);
        assertThat(erasing.erase(Marked.HOME, "home3", "Asked", "m")).contains("privacy.problem.active");
        assertThat(erasing.erase(Marked.HOME, Marked.WHO, " ", "m")).contains("privacy.problem.reason");
        assertThat(erasing.erase(Marked.HOME, Marked.WHO, "Asked", "m")).contains("privacy.problem.open");
        Marked.pay(installation);
        Marked.subscribe(installation);
        assertThat(erasing.erase(Marked.HOME, Marked.WHO, "Asked", "m")).contains("privacy.problem.capital");
        var agreement =
                installation.bean(Communities.class).agreement(Marked.HOME).orElseThrow();
        assertThat(agreement.document()).contains(Marked.NAME);
    }

    static List<String> found(Installation installation) throws IOException, SQLException {
        return found(installation, MARKS);
    }

    /** Everywhere but in the documents that the law keeps. */
    private static List<String> found(Installation installation, MarkSearch marks) throws IOException, SQLException {
        var found = new ArrayList<String>();
        var database = installation.bean(JdbcClient.class);
        for (var table : Marked.tables(installation)) {
            for (var row : database.sql("select * from " + table).query().listOfRows()) {
                row.forEach((column, value) -> {
                    if (value != null && marks.in(value.toString())) {
                        found.add(table + "." + column + ": " + value);
                    }
                });
            }
        }
        var copy = installation.home().resolve("copy.zip");
        new Backup(installation.bean(DataSource.class), installation.home()).write(copy);
        var bytes = Files.readAllBytes(copy);
        Files.delete(copy);
        new MarksInFiles(marks).look("copy.zip", bytes, found);
        try (var files = Files.walk(installation.home())) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var name = installation.home().relativize(file).toString();
                new MarksInFiles(marks).look(name, Files.readAllBytes(file), found);
            }
        }
        for (var delivery : new Lake(installation.home().resolve("lake/" + Marked.HOME)).deliveries()) {
            var points = new Lake(installation.home().resolve("lake/" + Marked.HOME))
                    .readings(delivery)
                    .series()
                    .keySet()
                    .toString();
            if (marks.in(points + delivery.id())) {
                found.add("parquet: " + points);
            }
        }
        return found;
    }

    private static List<String> sums(Installation installation) {
        var database = installation.bean(JdbcClient.class);
        return List.of(
                        "select number, member, net, tax, due_day from issued_document order by number",
                        "select number, position, net, watt_hours from document_line order by number, position",
                        "select id, member, amount, documents from bank_movement order by id",
                        "select id, member, kind, shares, amount from capital_entry order by id",
                        "select run, member, consumed, shared, surplus, residual, gain from member_totals order by 1, 2",
                        "select id, member, kind, from_day, to_day from consent order by id")
                .stream()
                .map(query -> database.sql(query).query().listOfRows().toString())
                .toList();
    }
}
