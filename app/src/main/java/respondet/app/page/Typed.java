package respondet.app.page;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Currency;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** The fields of a form as somebody typed them, read the way people write days, counts and amounts. */
public record Typed(Map<String, String> fields) {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2199;
    private static final Pattern COUNT = Pattern.compile("[0-9]{1,6}");
    private static final Pattern AMOUNT = Pattern.compile("[0-9]{1,9}([.,][0-9]{1,4})?");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0\\u202f]");

    public Typed {
        fields = Map.copyOf(fields);
    }

    /** A field that the form always has; without it the form was not ours. */
    public String need(String name) {
        return Optional.ofNullable(fields.get(name))
                .map(String::strip)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST));
    }

    /** What stands in a field; empty where nothing does. */
    public String or(String name, String otherwise) {
        return Optional.ofNullable(fields.get(name)).map(String::strip).orElse(otherwise);
    }

    /** A day of the years in which there are communities. */
    public Optional<LocalDate> day(String name) {
        return date(need(name));
    }

    /** The same of any text, also of an address. */
    public static Optional<LocalDate> date(String text) {
        try {
            return Optional.of(LocalDate.parse(text.strip())).filter(Typed::isNear);
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    /** A month of the same years. */
    public static Optional<YearMonth> month(String text) {
        try {
            return Optional.of(YearMonth.parse(text.strip())).filter(month -> isNear(month.atDay(1)));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    /** Farther ones are slips, and the farthest cannot even be counted on from. */
    private static boolean isNear(LocalDate day) {
        return day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR;
    }

    /** A whole number of things. */
    public Optional<Long> count(String name) {
        return Optional.of(need(name)).filter(COUNT.asMatchPredicate()).map(Long::valueOf);
    }

    /** Minor units of an amount written with a point or a comma; nothing where it is finer than the currency. */
    public Optional<Long> amount(String name, Currency currency) {
        return decimal(name)
                .map(number -> number.movePointRight(currency.getDefaultFractionDigits())
                        .stripTrailingZeros())
                .filter(units -> units.scale() <= 0)
                .map(BigDecimal::longValueExact);
    }

    /** A number that is not negative, written with a point or a comma. */
    public Optional<BigDecimal> decimal(String name) {
        return Optional.of(BLANKS.matcher(need(name)).replaceAll(""))
                .filter(AMOUNT.asMatchPredicate())
                .map(text -> new BigDecimal(text.replace(',', '.')));
    }
}
