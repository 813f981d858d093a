package respondet.app.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import respondet.app.settlement.Input;
import respondet.core.community.PriceTerm;
import respondet.core.problem.Checked;
import respondet.core.problem.Problem;
import respondet.core.problem.ProblemKind;
import respondet.core.reading.Direction;

class CommunityFolderTest {

    @TempDir
    private Path folder;

    private void write(String name, String text) throws IOException {
        var path = folder.resolve(name);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    private static String readings(String point, String... kWh) {
        var rows = new StringBuilder("point,direction,start,kwh\n");
        for (int i = 0; i < kWh.length; i++) {
            rows.append(point)
                    .append(",consumption,2026-01-01T0")
                    .append(i)
                    .append(":00:00+01:00,")
                    .append(kWh[i])
                    .append('\n');
        }
        return rows.toString();
    }

    private Checked<OpenedFolder> open(Optional<Instant> knownAt) {
        return CommunityFolder.open(folder, TestFolders.FACTS, knownAt, FolderProgress.SILENT);
    }

    private OpenedFolder opened(String... knownAt) {
        var opened = open(knownAt.length == 0 ? Optional.empty() : Optional.of(Instant.parse(knownAt[0])));
        assertThat(opened.found()).as(opened.problems().toString()).isPresent();
        return opened.found().orElseThrow();
    }

    private static long total(OpenedFolder opened, String point) {
        return opened.readings().of(point, Direction.CONSUMPTION).getFirst().total();
    }

    @Test
    void letsALaterDeliveryReplaceWhatWasKnown() throws IOException {
        write("community.yaml", TestFolders.GOOD);
        write("readings/a.csv", readings("PA", "1", "2", "3"));
        write("readings/2026-02-03T07-00-00Z_dso/a.csv", readings("PA", "1", "5"));
        write("readings/2026-02-05T09:00:00+01:00_dso/a.csv", readings("PA", "4"));
        assertThat(total(opened(), "PA")).isEqualTo(12_000);
        assertThat(total(opened("2026-02-05T07:59:59Z"), "PA")).isEqualTo(9_000);
        assertThat(total(opened("2026-02-03T06:59:59Z"), "PA")).isEqualTo(6_000);
        assertThat(opened().knownAt()).isEqualTo(Instant.parse("2026-02-05T08:00:00Z"));
        assertThat(opened("2026-02-03T06:59:59Z").knownAt()).isEqualTo(Instant.parse("2026-02-03T06:59:59Z"));
    }

    @Test
    void listsTheFilesThatWereReadWithTheirHashes() throws IOException {
        write("community.yaml", TestFolders.GOOD);
        write("readings/README.md", "not data");
        write("readings/.hidden", "not data");
        write("readings/b.csv", readings("PB", "1"));
        write("readings/2026-02-03T07-00-00Z_dso/a.csv", readings("PA", "1"));
        assertThat(opened().inputs())
                .extracting(Input::file)
                .containsExactly("community.yaml", "readings/2026-02-03T07-00-00Z_dso/a.csv", "readings/b.csv");
        assertThat(opened("2026-01-03T07:00:00Z").inputs())
                .extracting(Input::file)
                .containsExactly("community.yaml", "readings/b.csv");
        assertThat(opened().inputs())
                .allSatisfy(input -> assertThat(input.sha256()).matches("[0-9a-f]{64}"));
    }

    @Test
    void takesTheLastReadingAsMomentWhereNothingIsDated() throws IOException {
        write("community.yaml", TestFolders.GOOD);
        write("readings/a.csv", readings("PA", "1", "2"));
        assertThat(opened().knownAt()).isEqualTo(Instant.parse("2026-01-01T01:00:00Z"));
    }

    @Test
    void findsTheProblemsOfAllFilesAtOnce() throws IOException {
        write("community.yaml", TestFolders.GOOD.replace("A: 0.5", "A: 0.6"));
        write("readings/a.csv", "point,direction,start,kwh\nPA,consumption,yesterday,1\n");
        write("readings/noon_dso/b.csv", readings("PB", "1"));
        var refused = open(Optional.empty());
        assertThat(refused.found()).isEmpty();
        assertThat(refused.problems())
                .extracting(problem -> problem.file().orElse(""))
                .contains("community.yaml", "readings/a.csv", "readings/noon_dso");
    }

    @Test
    void refusesTwoFilesOfOneDeliveryThatContradictEachOther() throws IOException {
        write("community.yaml", TestFolders.GOOD);
        write("readings/a.csv", readings("PA", "1", "2"));
        write("readings/b.csv", readings("PA", "1", "3"));
        assertThat(open(Optional.empty()).problems()).anySatisfy(problem -> {
            assertThat(problem.kind()).isEqualTo(ProblemKind.CONFLICTING_DUPLICATE);
            assertThat(problem.file()).contains("readings/b.csv");
            assertThat(problem.interval()).contains("2026-01-01T00:00:00Z/2026-01-01T01:00:00Z");
        });
    }

    @Test
    void refusesAStrangePointInAFileDeclaredOwn() throws IOException {
        write("community.yaml", TestFolders.GOOD);
        write("readings/a.csv", readings("PX", "1"));
        write("readings/files.yaml", "a.csv: { own: true }\n");
        assertThat(open(Optional.empty()).problems()).extracting(Problem::kind).contains(ProblemKind.FOREIGN_POINT);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "b.csv: { own: true }|UNKNOWN_REFERENCE",
                "a.csv: { kind: canonicl }|WRONG_VALUE",
                "a.csv: { knd: canonical }|UNKNOWN_KEY",
                "a.csv: canonical|WRONG_VALUE",
                "[a, b]|BROKEN_STRUCTURE",
            })
    void refusesMisspeltDeclarations(String yaml, ProblemKind kind) throws IOException {
        write("community.yaml", TestFolders.GOOD);
        write("readings/a.csv", readings("PA", "1"));
        write("readings/files.yaml", yaml + "\n");
        assertThat(open(Optional.empty()).problems()).anySatisfy(problem -> {
            assertThat(problem.kind()).isEqualTo(kind);
            assertThat(problem.file()).contains("readings/files.yaml");
        });
    }

    @Test
    void opensAFolderWithoutReadings() throws IOException {
        write("community.yaml", TestFolders.GOOD);
        assertThat(opened().readings().isEmpty()).isTrue();
        assertThat(opened().knownAt()).isEqualTo(Instant.EPOCH);
    }

    @Test
    void refusesAnEmptyFolder() {
        assertThat(open(Optional.empty()).problems())
                .extracting(Problem::kind)
                .containsExactly(ProblemKind.FILE_UNREADABLE);
    }

    @Test
    void refusesAFolderThatIsNotThere() {
        folder = folder.resolve("nowhere");
        assertThat(open(Optional.empty()).problems())
                .extracting(Problem::kind)
                .containsExactly(ProblemKind.FILE_UNREADABLE);
    }

    @Test
    void followsNoLinkOutOfTheFolder(@TempDir Path outside) throws IOException {
        write("community.yaml", TestFolders.GOOD);
        Files.createDirectories(folder.resolve("readings"));
        Files.writeString(outside.resolve("secret.csv"), readings("PA", "1"));
        Files.createSymbolicLink(folder.resolve("readings/a.csv"), outside.resolve("secret.csv"));
        Files.createSymbolicLink(folder.resolve("readings/2026-02-03T07-00-00Z_dso"), outside);
        var refused = open(Optional.empty());
        assertThat(refused.found()).isEmpty();
        assertThat(refused.problems())
                .hasSize(2)
                .allSatisfy(problem -> assertThat(problem.hint().key()).isEqualTo("folder.leads_out"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../secret.csv",
                "/etc/passwd",
                "prices/../../secret.csv",
                "C:/x.csv",
                "prices\\\\..\\\\x.csv",
                "~/x.csv"
            })
    void followsNoNameOutOfTheFolder(String name) throws IOException {
        write("community.yaml", TestFolders.GOOD.replace("grid: 0.14", "grid: \"" + name + "\""));
        assertThat(open(Optional.empty()).problems())
                .extracting(Problem::kind)
                .containsExactly(ProblemKind.UNKNOWN_REFERENCE);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-02-03T07:00:00Z_dso, 2026-02-03T07:00:00Z",
        "2026-02-03T07-00-00Z_dso, 2026-02-03T07:00:00Z",
        "2026-02-03T07:00Z_dso, 2026-02-03T07:00:00Z",
        "2026-02-03T08-00-00+01-00_dso late, 2026-02-03T07:00:00Z",
        "2026-02-03T08:00:00+0100_dso, 2026-02-03T07:00:00Z",
        "2026-02-03_dso,",
        "2026-02-30T07:00:00Z_dso,",
        "2026-02-03T07:00:00Z,",
        "dso,",
    })
    void readsTheInstantInTheNameOfADelivery(String name, Instant instant) {
        assertThat(Delivery.receivedIn(name)).isEqualTo(Optional.ofNullable(instant));
    }

    @Test
    void tellsWhichFileIsBeingRead() throws IOException {
        write("community.yaml", TestFolders.GOOD);
        write("readings/a.csv", readings("PA", "1"));
        write("readings/b.csv", readings("PB", "1"));
        var steps = new ArrayList<FolderProgress.Step>();
        CommunityFolder.open(folder, TestFolders.FACTS, Optional.empty(), steps::add);
        assertThat(steps)
                .containsExactly(
                        new FolderProgress.Step(1, 2, "readings/a.csv"),
                        new FolderProgress.Step(2, 2, "readings/b.csv"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"spot.csv", "prices/spot.csv", "spot"})
    void takesAPriceFromAFileOrASeries(String name) throws IOException {
        write("community.yaml", TestFolders.GOOD.replace("grid: 0.14", "grid: " + name));
        write("prices/spot.csv", "start,price\n2026-01-01T00:00:00+01:00,0.1\n2026-01-01T01:00:00+01:00,0.2\n");
        write("prices/rates.csv", "date,currency,per_eur,source\n2026-01-02,PLN,4.25,test\n");
        var opened = opened();
        assertThat(opened.community().tariffs().get("home").terms().get("grid"))
                .isInstanceOfSatisfying(
                        PriceTerm.Varying.class,
                        varying -> assertThat(varying.series().length()).isEqualTo(2));
        assertThat(opened.rates().on(LocalDate.of(2026, 1, 3), Currency.getInstance("PLN")))
                .isPresent();
        assertThat(opened.inputs()).extracting(Input::file).contains("prices/spot.csv", "prices/rates.csv");
    }

    @Test
    void suggestsTheFileThatWasMeant() throws IOException {
        write("community.yaml", TestFolders.GOOD.replace("grid: 0.14", "grid: spott.csv"));
        write("prices/spot.csv", "start,price\n2026-01-01T00:00:00+01:00,0.1\n2026-01-01T01:00:00+01:00,0.2\n");
        assertThat(open(Optional.empty()).problems()).singleElement().satisfies(problem -> {
            assertThat(problem.line()).hasValue(22);
            assertThat(problem.hint().key()).isEqualTo("folder.no_series.nearest");
        });
    }
}
