package respondet.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

class ReadingsCommandTest {

    @TempDir
    Path temp;

    private Path autumn() {
        return SmallCommunity.write(
                temp.resolve("autumn"), "be-building", LocalDate.of(2026, 10, 1), LocalDate.of(2026, 11, 1));
    }

    @Test
    void saysWhatIsInAFile() {
        var file = autumn().resolve("readings/all.csv");
        var result = Shell.run("readings", file.toString(), "--lang", "en", "--zone", "Europe/Warsaw");
        assertThat(result.code()).as(result.out() + result.err()).isZero();
        // 31 days of 24 hours and one hour more, four quarters, four points
        assertThat(result.out())
                .contains("meter readings, canonical")
                .contains("11920 rows".replace("11920", "11,920"))
                .contains("EXAMPLE-0001 consumption")
                .contains("PT15M")
                .contains("layout confirmed");
    }

    @Test
    void readsPricesToo() {
        var file = autumn().resolve("prices/hourly.csv");
        var result = Shell.run("readings", file.toString(), "--lang", "pl");
        assertThat(result.code()).as(result.out() + result.err()).isZero();
        assertThat(result.out()).contains("ceny, ").contains("PT1H");
    }

    @Test
    void countsDaysOf25HoursForPrograms() {
        var file = autumn().resolve("readings/all.csv");
        var result = Shell.run("readings", file.toString(), "--json");
        var series = JsonMapper.shared().readTree(result.out()).path(0).path("series");
        assertThat(series.size()).isEqualTo(4);
        assertThat(series.path(0).path("days_of_25_hours").asInt(-1)).isOne();
        assertThat(series.path(0).path("days_of_23_hours").asInt(-1)).isZero();
        assertThat(series.path(0).path("estimated").asInt(-1)).isPositive();
    }

    @Test
    void looksIntoFoldersAndLeavesWithOneWhenAFileIsRefused() throws IOException {
        Files.writeString(temp.resolve("a.csv"), "neither,this\nnor,that\n");
        var result = Shell.run("readings", temp.toString(), "--lang", "pl");
        assertThat(result.code()).isOne();
        assertThat(result.out()).contains("a.csv").contains("Plik odrzucony");
    }

    @Test
    void leavesOutTheNotesForPeopleInAFolder() {
        var result = Shell.run("readings", autumn().resolve("readings").toString(), "--lang", "en");
        assertThat(result.code()).as(result.out()).isZero();
        assertThat(result.out()).doesNotContain("README");
    }

    @Test
    void saysThatAFileOrAZoneDoesNotExist() {
        var file = Shell.run("readings", temp.resolve("none.csv").toString(), "--lang", "en");
        assertThat(file.code()).isEqualTo(2);
        assertThat(file.err()).contains("There is no file or folder");
        var zone = Shell.run("readings", temp.toString(), "--zone", "Atlantis", "--lang", "pl");
        assertThat(zone.code()).isEqualTo(2);
        assertThat(zone.err()).contains("„Atlantis” nie jest strefą czasu");
    }
}
