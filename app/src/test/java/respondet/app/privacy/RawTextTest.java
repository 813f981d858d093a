package respondet.app.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What others wrote about one member, in whatever encoding, without it and as long as before. */
class RawTextTest {

    private static final Marks MARKS = Marks.of(Set.of("Żaneta Łąka", "a@b.example"), Set.of(), "former-1")
            .with(Exact.of(Map.of("ES0031000000000102SE", "ES0999999999999999SE", "N-12345", "N-67890"), Map.of()));

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1250", "UTF-16LE", "UTF-16BE"})
    void coversWhatItKnowsAndLeavesTheRest(String charset) {
        var encoding = Charset.forName(charset);
        var text = "x;Żaneta Łąka;a@b.example;ES0031000000000102SE0F;N-12345;N-123456;Żaneta;12.5\n";
        var old = text.getBytes(encoding);
        var now = new RawText(MARKS).without(old);
        assertThat(now).hasSameSizeAs(old);
        var read = new String(now, encoding);
        assertThat(read)
                .contains("ES0999999999999999SE0F", ";N-67890;", ";N-123456;", ";Żaneta;", "12.5")
                .doesNotContain("Łąka", "a@b", "ES0031");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ŻANETA ŁĄKA", "Łąka, Żaneta", "Żaneta_Łąka", "Łąka Żaneta"})
    void knowsANameInOtherOrdersToo(String name) {
        var old = (name + ";1").getBytes(StandardCharsets.UTF_8);
        var now = new String(new RawText(MARKS).without(old), StandardCharsets.UTF_8);
        assertThat(now).as(name).doesNotContainIgnoringCase("aneta").endsWith(";1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nothing of anybody", "", "xŻaneta Łąka"})
    void givesBackTheVerySameWhereNothingIs(String text) {
        var old = text.getBytes(StandardCharsets.UTF_8);
        assertThat(new RawText(MARKS).without(old)).isSameAs(old);
    }
}
