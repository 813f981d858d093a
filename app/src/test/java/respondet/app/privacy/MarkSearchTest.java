package respondet.app.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A search that overlooks marks would let every erasure pass. */
class MarkSearchTest {

    private final MarkSearch search = new MarkSearch(List.of("Okapiville", "Z9"));

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "ISO-8859-1", "UTF-16LE", "UTF-16BE", "UTF-16"})
    void findsMarksInEachEncoding(String encoding) {
        for (var text : List.of("x OKAPIville", "okapiville", "Łóżzz9", "zZ9")) {
            assertThat(search.in(text.getBytes(Charset.forName(encoding))))
                    .as(text)
                    .isTrue();
        }
    }

    @Test
    void findsNothingElse() {
        assertThat(search.in("okapivill")).isFalse();
        assertThat(search.in("Okapi ville z 9")).isFalse();
        assertThat(search.in(new byte[0])).isFalse();
    }
}
