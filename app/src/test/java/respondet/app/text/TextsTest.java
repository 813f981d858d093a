package respondet.app.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import respondet.core.law.Message;
import respondet.core.law.Value;
import respondet.core.quantity.Energy;
import respondet.core.quantity.Money;

class TextsTest {

    private static final Path FOLDER = Path.of("src/main/resources/text");

    @Test
    void loadsEveryAreaThatIsThere() throws IOException {
        try (var areas = Files.list(FOLDER)) {
            assertThat(TextFiles.AREAS)
                    .containsAll(
                            areas.map(area -> area.getFileName().toString()).toList());
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void saysTheSameKeysInEveryLanguageAndNoneIsEmpty(Language language) {
        for (var area : TextFiles.AREAS) {
            var polish = TextFiles.load(area, Language.POLISH);
            var texts = TextFiles.load(area, language);
            assertThat(new TreeSet<>(texts.keySet()))
                    .as(area + " in " + language)
                    .isEqualTo(new TreeSet<>(polish.keySet()));
            texts.forEach((key, text) ->
                    assertThat(text.toString()).as(area + ": " + key).isNotBlank());
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void usesTheSameArgumentsInEveryLanguage(Language language) {
        var polish = TextFiles.load(Language.POLISH);
        TextFiles.load(language)
                .forEach((key, pattern) -> assertThat(arguments(pattern))
                        .as(key + " in " + language)
                        .isEqualTo(arguments(polish.getOrDefault(key, ""))));
    }

    private static TreeSet<String> arguments(String pattern) {
        return new TreeSet<>(new com.ibm.icu.text.MessageFormat(pattern).getArgumentNames());
    }

    @ParameterizedTest
    @CsvSource({"1, 1 miesiąc", "2, 2 miesiące", "5, 5 miesięcy", "22, 22 miesiące"})
    void choosesThePolishPlural(int months, String expected) {
        var message = Message.of("settle.done")
                .with("months", Value.of(months))
                .with("community", Value.of("X"))
                .with("out", Value.of("Y"));
        assertThat(Texts.in(Language.POLISH).say(message)).contains(expected);
    }

    @Test
    void writesNumbersAsPeopleDo() {
        var polish = Texts.in(Language.POLISH).values();
        assertThat(polish.energy(Energy.kWh("12345.678"))).isEqualTo("12\u00a0345,678 kWh");
        assertThat(polish.money(Money.pln("12.6432"))).isEqualTo("12,64\u00a0zł");
        assertThat(polish.percent(new BigDecimal("0.48"))).isEqualTo("48 %");
        assertThat(Texts.in(Language.ENGLISH).values().money(Money.eur("-1.005")))
                .isEqualTo("-€1.01");
    }
}
