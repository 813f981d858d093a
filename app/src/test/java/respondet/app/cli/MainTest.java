package respondet.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MainTest {

    @Test
    void showsHelpInTheLanguageAskedFor() {
        var result = Shell.run("--help", "--lang", "pl");
        assertThat(result.code()).isZero();
        assertThat(result.out()).contains("Prowadzi księgi");
    }

    @Test
    void suggestsTheCommandThatWasMeant() {
        var result = Shell.run("--lang", "en", "schemma");
        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err())
                .contains("“schemma” is not understood. Maybe “")
                .contains("schema");
    }

    @Test
    void leavesWithTwoWhenNothingIsAsked() {
        assertThat(Shell.run().code()).isEqualTo(2);
    }
}
