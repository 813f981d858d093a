package respondet.app.sheet;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Optional;
import java.util.regex.Pattern;

/** Amounts of money as cells write them; three digits behind one sign could be thousands, so that they are refused. */
final class Amounts {

    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0\\u202f'’]");
    private static final Pattern NAMED = Pattern.compile("(?i)^(?:EUR|PLN|€)|(?:EUR|PLN|€|zł)$");
    private static final Pattern PLAIN = Pattern.compile("\\d{1,9}(?:[.,]\\d{1,2})?");
    private static final Pattern POINTS = Pattern.compile("\\d{1,3}(?:\\.\\d{3}){1,2},\\d{1,2}");
    private static final Pattern COMMAS = Pattern.compile("\\d{1,3}(?:,\\d{3}){1,2}\\.\\d{1,2}");

    private Amounts() {}

    /** Minor units, above zero. */
    static Optional<Long> minor(String cell, Currency currency) {
        var text = NAMED.matcher(BLANKS.matcher(cell).replaceAll("")).replaceAll("");
        var number = Optional.of(text)
                .filter(PLAIN.asMatchPredicate())
                .map(each -> each.replace(',', '.'))
                .or(() -> Optional.of(text)
                        .filter(POINTS.asMatchPredicate())
                        .map(each -> each.replace(".", "").replace(',', '.')))
                .or(() -> Optional.of(text).filter(COMMAS.asMatchPredicate()).map(each -> each.replace(",", "")));
        return number.map(BigDecimal::new)
                .map(each ->
                        each.movePointRight(currency.getDefaultFractionDigits()).stripTrailingZeros())
                .filter(each -> each.signum() > 0 && each.scale() <= 0)
                .map(BigDecimal::longValueExact);
    }
}
