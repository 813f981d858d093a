package respondet.app.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.TreeSet;
import javax.sql.DataSource;
import respondet.app.document.Furnished;
import respondet.app.exchange.Installed;
import respondet.app.exchange.JournalCheck;
import respondet.app.exchange.TakenIn;
import respondet.app.journal.Journal;
import respondet.app.reading.FolderReadings;
import respondet.app.reading.ForgottenReadings;
import respondet.app.reading.MarkedFiles;
import respondet.app.run.RunRow;
import respondet.app.store.Installation;
import respondet.app.store.OnEachDatabase;
import respondet.metering.lake.Lake;
import respondet.metering.lake.LakeCheck;

/** Readings in Wallonia go after five years, on both sides of the day; results stay, and elsewhere nothing goes. */
class ReadingRetentionTest {

    private static final String HOME = "namur";
    private static final String JUNE = "point,direction,start,kwh\nhome1,consumption,2025-06-10T00:00:00+02:00,0.123\n";

    @OnEachDatabase
    void goesMonthByMonthAfterFiveYears(Installation installation) throws IOException, SQLException {
        var run = Furnished.settled(installation, HOME);
        new MarkedFiles(installation, HOME).accept("june", "june.csv", JUNE.getBytes(StandardCharsets.UTF_8));
        var results = results(installation, run);
        var retention = installation.bean(ReadingRetention.class);
        var lake = new Lake(installation.home().resolve("lake/" + HOME));

        assertThat(retention
                        .deletePast(HOME, LocalDate.of(2029, 12, 31))
                        .orElseThrow()
                        .isEmpty())
                .isTrue();
        assertThat(retention
                        .deletePast(HOME, LocalDate.of(2030, 5, 31))
                        .orElseThrow()
                        .reaching())
                .containsExactly("/2025.csv");
        assertThat(months(lake).first()).isEqualTo(YearMonth.of(2025, 6));
        assertThat(readings(installation)).hasSize(2);

        assertThat(retention
                        .deletePast(HOME, LocalDate.of(2030, 6, 1))
                        .orElseThrow()
                        .whole())
                .singleElement()
                .asString()
                .endsWith("_june/june.csv");
        assertThat(months(lake).first()).isEqualTo(YearMonth.of(2025, 7));
        assertThat(readings(installation)).containsExactly("2025.csv");
        assertThat(retention
                        .deletePast(HOME, LocalDate.of(2030, 6, 2))
                        .orElseThrow()
                        .isEmpty())
                .as("nothing twice")
                .isTrue();

        retention.deletePast(HOME, LocalDate.of(2030, 11, 30));
        assertThat(readings(installation)).containsExactly("2025.csv");
        retention.deletePast(HOME, LocalDate.of(2030, 12, 1));
        assertThat(readings(installation)).isEmpty();
        assertThat(months(lake)).isEmpty();
        assertThat(LakeCheck.of(lake).findings()).isEmpty();

        assertThat(results(installation, run)).isEqualTo(results);
        assertThat(installation.bean(ForgottenReadings.class).of(HOME))
                .extracting(ForgottenReadings.Forgotten::before)
                .containsExactlyInAnyOrder(
                        YearMonth.of(2025, 6), YearMonth.of(2025, 7), YearMonth.of(2025, 12), YearMonth.of(2026, 1));
        assertThat(installation.bean(Journal.class).whole(HOME).getFirst().kind())
                .isEqualTo("readings.forgotten");
        standsElsewhereToo(installation);
    }

    /** Its journal gives the same tables, and another installation takes what is left. */
    private static void standsElsewhereToo(Installation installation) throws IOException, SQLException {
        var other = Installation.onSqlite();
        try {
            assertThat(TakenIn.problems(installation, HOME, other)).isEmpty();
        } finally {
            other.close();
        }
        var empty = Installation.onSqlite();
        try {
            var check = JournalCheck.of(
                    installation.bean(Journal.class),
                    new Installed(installation.bean(DataSource.class), installation.home()),
                    empty.bean(Journal.class),
                    new Installed(empty.bean(DataSource.class), empty.home()));
            assertThat(check.differences()).isEmpty();
        } finally {
            empty.close();
        }
    }

    @OnEachDatabase
    void letsNothingGoWhereNoLawIsKnown(Installation installation) throws IOException {
        installation.found("malopolska");
        installation.bean(FolderReadings.class).enter("malopolska", "");
        var retention = installation.bean(ReadingRetention.class);
        assertThat(retention.deletePast("malopolska", LocalDate.of(2100, 1, 1))).isEmpty();
        assertThat(retention.of("malopolska", LocalDate.of(2100, 1, 1)).years()).isEmpty();
        assertThat(months(new Lake(installation.home().resolve("lake/malopolska"))))
                .isNotEmpty();
    }

    private static TreeSet<YearMonth> months(Lake lake) throws IOException {
        var months = new TreeSet<YearMonth>();
        lake.deliveries().forEach(each -> each.files().forEach(file -> months.add(file.month())));
        return months;
    }

    private static List<String> readings(Installation installation) throws IOException {
        return names(installation.home().resolve("communities/" + HOME + "/readings"));
    }

    private static List<String> results(Installation installation, RunRow run) throws IOException {
        return names(installation.home().resolve("results/" + run.id()));
    }

    private static List<String> names(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> file.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }
}
