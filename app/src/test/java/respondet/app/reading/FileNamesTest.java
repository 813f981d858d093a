package respondet.app.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNamesTest {

    @ParameterizedTest
    @CsvSource({
        "F5D_0021_20250701.0.gz, F5D_0021_20250701.0.gz",
        "../../../etc/passwd, passwd",
        "C:\\Users\\ewa\\lipiec.csv, lipiec.csv",
        "'.hidden.csv', hidden.csv",
        "'...', file",
        "a<b>&script.csv, a_b_script.csv",
        "ŻÓŁW 2025 (1).csv, ŻÓŁW_2025_1_.csv",
        "README.csv, file_README.csv"
    })
    void makesNamesThatLeadNowhere(String given, String expected) {
        assertThat(FileNames.safe(given)).isEqualTo(expected);
    }

    @Test
    void givesNoNameTwice() {
        var names = new FileNames();
        assertThat(names.next("a.csv")).isEqualTo("a.csv");
        assertThat(names.next("x/A.csv")).isEqualTo("A-2.csv");
        assertThat(names.next("x".repeat(300) + ".csv")).hasSize(100).endsWith(".csv");
    }
}
