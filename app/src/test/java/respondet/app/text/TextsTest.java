package respondet.app.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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

    /** Where a text names a month, with the word before. */
    private static final Pattern BEFORE_MONTH = Pattern.compile("\\S* ?\\{month\\}");

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

    @ParameterizedTest
    @CsvSource({
        "pl, kwiecień 2025, wrzesień 2025",
        "en, April 2025, September 2025",
        "ca, abril del 2025, setembre del 2025",
        "es, abril de 2025, septiembre de 2025",
        "fr, avril 2025, septembre 2025",
        "it, aprile 2025, settembre 2025"
    })
    void joinsTheMonthToItsYearAsTheLanguageDoes(String language, String april, String september) {
        var values = Texts.in(Language.of(language).orElseThrow()).values();
        assertThat(values.month(YearMonth.of(2025, 4))).isEqualTo(april);
        assertThat(values.month(YearMonth.of(2025, 9))).isEqualTo(september);
        assertThat(IntStream.rangeClosed(1, 12)
                        .mapToObj(month -> values.month(YearMonth.of(2025, month)))
                        .distinct())
                .hasSize(12);
    }

    /** French and Catalan shorten these words before a vowel, which a text cannot know. */
    @ParameterizedTest
    @EnumSource(names = {"FRENCH", "CATALAN"})
    void putsNoWordBeforeAMonthThatWouldHaveToBeShortened(Language language) {
        var words = language == Language.FRENCH ? "de|le|que|jusque|ce" : "de|el|al|del|pel";
        var shortened = Pattern.compile("(?iu)(?:^|\\W)(?:" + words + ") [aeiouhàâéèêô]");
        var texts = Texts.in(language);
        var title = texts.say("run.title") + " {month}";
        var places = Stream.concat(Stream.of(title), TextFiles.load(language).values().stream())
                .flatMap(pattern -> BEFORE_MONTH.matcher(pattern).results().map(MatchResult::group))
                .toList();
        assertThat(places).hasSizeGreaterThan(20);
        for (int month = 1; month <= 12; month++) {
            var name = texts.values().month(YearMonth.of(2025, month));
            assertThat(places.stream().map(place -> place.replace("{month}", name)))
                    .noneMatch(said -> shortened.matcher(said).find());
        }
    }
}
