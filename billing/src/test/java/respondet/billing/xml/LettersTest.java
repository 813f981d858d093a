package respondet.billing.xml;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LettersTest {

    @ParameterizedTest
    @CsvSource({
        "Zażółć gęślą jaźń ŁÓDŹ, Zazolc gesla jazn LODZ",
        "Vil·la Çelrà, Vil.la Celra",
        "Œuvre d’été à Liège, OEuvre d'ete a Liege",
        "e\u0301te\u0301, ete",
        "5 € \u2014 日本, 5 EUR - ..",
        "' a\u00a0\t b ', a b",
    })
    void writesPlainLetters(String text, String plain) {
        assertThat(Letters.within(each -> each >= 0x20 && each < 0x7F, text)).isEqualTo(plain);
    }

    @ParameterizedTest
    @CsvSource({"a\u0000b\u001f, a b", "\ud800x, x", "a\ufffe, a", "\ud83d\ude00, \ud83d\ude00"})
    void keepsOnlyWhatXmlAllows(String text, String clean) {
        assertThat(XmlText.clean(text)).isEqualTo(clean);
    }
}
