package respondet.app.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The test vectors of RFC 6238 (appendix B) and RFC 4648 (section 10). */
class TotpTest {

    private static final byte[] SECRET = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);

    @ParameterizedTest
    @CsvSource({
        "59, 94287082",
        "1111111109, 07081804",
        "1111111111, 14050471",
        "1234567890, 89005924",
        "2000000000, 69279037",
        "20000000000, 65353130"
    })
    void showsTheCodesOfTheStandard(long second, String code) {
        long step = Totp.step(Instant.ofEpochSecond(second));
        assertThat(Totp.code(SECRET, step, 8)).isEqualTo(code);
        assertThat(Totp.code(SECRET, step)).isEqualTo(code.substring(2));
    }

    @Test
    void takesTheStepsBesideThisOneAndNoneThatWasUsed() {
        var now = Instant.ofEpochSecond(1_111_111_111);
        long step = Totp.step(now);
        for (long each = step - 1; each <= step + 1; each++) {
            assertThat(Totp.stepOf(Totp.code(SECRET, each), SECRET, now, -1)).hasValue(each);
            assertThat(Totp.stepOf(Totp.code(SECRET, each), SECRET, now, each)).isEmpty();
        }
        assertThat(Totp.stepOf(Totp.code(SECRET, step - 2), SECRET, now, -1)).isEmpty();
        assertThat(Totp.stepOf(Totp.code(SECRET, step + 2), SECRET, now, -1)).isEmpty();
        assertThat(Totp.stepOf("", SECRET, now, -1)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"f, MY", "fo, MZXQ", "foo, MZXW6", "foob, MZXW6YQ", "fooba, MZXW6YTB", "foobar, MZXW6YTBOI"})
    void writesBase32AsTheStandard(String text, String expected) {
        assertThat(Base32.of(text.getBytes(StandardCharsets.US_ASCII))).isEqualTo(expected);
    }
}
