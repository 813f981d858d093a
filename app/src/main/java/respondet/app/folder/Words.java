package respondet.app.folder;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Collection;
import java.util.Currency;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import respondet.core.law.Message;
import respondet.core.law.Value;

/** The kinds of words in a community file that are not numbers. */
final class Words {

    private static final Pattern ID = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._-]{0,63}");
    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})[./-](\\d{1,2})[./-](\\d{4})");
    private static final int LONGEST = 500;

    static final Word<String> TEXT =
            word -> word.text().isBlank() || word.text().length() > LONGEST
                    ? Word.wrong(Message.of("folder.wrong_text"))
                    : Word.fits(word.text().strip());

    static final Word<String> IDENTIFIER = word ->
            ID.matcher(word.text()).matches() ? Word.fits(word.text()) : Word.wrong(Message.of("folder.wrong_id"));

    static final Word<LocalDate> DATE = word -> parsed(word, LocalDate::parse, dateHint(word.text()));

    static final Word<YearMonth> MONTH = word -> parsed(word, YearMonth::parse, Message.of("folder.wrong_month"));

    static final Word<Instant> INSTANT =
            word -> parsed(word, text -> OffsetDateTime.parse(text).toInstant(), Message.of("folder.wrong_instant"));

    static final Word<ZoneId> ZONE = word -> ZoneId.getAvailableZoneIds().contains(word.text())
            ? Word.fits(ZoneId.of(word.text()))
            : Word.wrong(Hints.unknown("folder.wrong_zone", word.text(), ZoneId.getAvailableZoneIds())
                    .with("allowed", Value.of("Europe/Madrid, Europe/Warsaw, Europe/Brussels, Europe/Rome")));

    static final Word<Currency> CURRENCY = word -> oneOf(List.of("EUR", "PLN"), word, Currency::getInstance);

    static final Word<Boolean> FLAG = word -> oneOf(List.of("true", "false"), word, Boolean::valueOf);

    private Words() {}

    /** The constant of an enum, written in small letters. */
    static <E extends Enum<E>> Word<E> constantOf(E[] constants, Function<E, String> name) {
        var names = Arrays.stream(constants).map(name).toList();
        return word -> oneOf(names, word, text -> constants[names.indexOf(text)]);
    }

    static Word<String> anyOf(Collection<String> words) {
        return word -> oneOf(words, word, Function.identity());
    }

    private static <T> Word.Reading<T> oneOf(
            Collection<String> allowed, YamlNode.Scalar word, Function<String, T> value) {
        return allowed.contains(word.text())
                ? Word.fits(value.apply(word.text()))
                : Word.wrong(Hints.unknown("folder.wrong_word", word.text(), allowed));
    }

    private static <T> Word.Reading<T> parsed(YamlNode.Scalar word, Function<String, T> parse, Message hint) {
        try {
            return Word.fits(parse.apply(word.text()));
        } catch (DateTimeException e) {
            return Word.wrong(hint);
        }
    }

    private static Message dateHint(String text) {
        var match = DAY_FIRST.matcher(text);
        if (!match.matches()) {
            return Message.of("folder.wrong_date");
        }
        return Message.of("folder.wrong_date.nearest")
                .with("nearest", Value.of(match.group(3) + "-" + two(match.group(2)) + "-" + two(match.group(1))));
    }

    private static String two(String digits) {
        return digits.length() == 1 ? "0" + digits : digits;
    }
}
