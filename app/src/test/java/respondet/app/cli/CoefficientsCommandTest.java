package respondet.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Story A10: three equal members in Spain, and a second change within four months. */
class CoefficientsCommandTest {

    private static final String CAU = "ES0031000000000100SCA000";

    private static final String KEY =
            "{ from: 2026-01-01, kind: constant, shares: { A: 0.333334, B: 0.333333, C: 0.333333 } }";

    @TempDir
    Path temp;

    private Path thirds() throws IOException {
        var folder = community("es-collective");
        SmallCommunity.edit(
                folder, "shares: { A: 0.5, B: 0.3, C: 0.2 }", "shares: { A: 0.333334, B: 0.333333, C: 0.333333 }");
        return folder;
    }

    private Path community(String regime) {
        return SmallCommunity.write(temp.resolve(regime), regime, LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 2));
    }

    @Test
    void givesTheMissingMillionthToTheFirst() throws IOException {
        var result = Shell.run("coefficients", thirds().toString(), "--lang", "en");
        assertThat(result.code()).as(result.err()).isZero();
        assertThat(result.out())
                .isEqualTo("EXAMPLE-0001;0,333334\r\nEXAMPLE-0002;0,333333\r\nEXAMPLE-0003;0,333333\r\n");
    }

    @Test
    void writesAFileThatItsOwnCheckAccepts() throws IOException {
        var folder = thirds().toString();
        var written = Shell.run(
                "coefficients", folder, "--year", "2026", "--cau", CAU, "--out", temp.toString(), "--lang", "pl");
        assertThat(written.code()).as(written.err()).isZero();
        var file = temp.resolve(CAU + "_2026.txt");
        assertThat(file).exists();
        var checked = Shell.run("coefficients", folder, "--check", file.toString(), "--lang", "pl");
        assertThat(checked.code()).as(checked.err()).isZero();
        assertThat(checked.out()).contains("3 członków, suma dokładnie 1");
        Files.writeString(file, Files.readString(file).replace("333334", "333335"));
        var broken = Shell.run("coefficients", folder, "--check", file.toString(), "--lang", "en");
        assertThat(broken.code()).isOne();
        assertThat(broken.err()).contains("1.000001");
    }

    @Test
    void refusesASecondChangeWithinFourMonths() throws IOException {
        var folder = thirds();
        SmallCommunity.edit(folder, KEY, KEY + "\n  - " + KEY.replace("2026-01-01", "2026-03-01"));
        var result = Shell.run("coefficients", folder.toString(), "--lang", "en");
        assertThat(result.code()).isOne();
        assertThat(result.err()).contains("cannot change on 1 March 2026 already");
    }

    @Test
    void refusesAnotherLawAndADayWithoutKey() throws IOException {
        var other = Shell.run("coefficients", community("be-building").toString(), "--lang", "pl");
        assertThat(other.code()).isEqualTo(2);
        assertThat(other.err()).contains("be-building");
        var early = Shell.run("coefficients", thirds().toString(), "--key-date", "2025-01-01", "--lang", "en");
        assertThat(early.code()).isEqualTo(2);
        assertThat(early.err()).contains("No key is in force on 2025-01-01");
    }
}
