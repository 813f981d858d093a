package respondet.core.settlement;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Comparator;
import respondet.core.law.Explanation;
import respondet.core.quantity.Money;

/** One amount of one month for one party: exact, rounded once, explained. Positive is to the holder's advantage. */
public record Line(YearMonth month, Party party, AmountKind kind, Item item, Money exact, Explanation why) {

    public static final Comparator<Line> ORDER = Comparator.comparing(Line::month)
            .thenComparing(Line::party)
            .thenComparing(Line::kind)
            .thenComparing(Line::item);

    /** Half-up to the minor unit. */
    public BigDecimal rounded() {
        return exact.rounded();
    }
}
