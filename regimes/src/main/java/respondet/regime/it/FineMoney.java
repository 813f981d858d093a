package respondet.regime.it;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import respondet.core.allocation.LargestRemainder;
import respondet.core.quantity.Money;

/** Money in billionths, in which an amount is divided among several so that the parts add up exactly. */
final class FineMoney {

    static final int SCALE = 9;

    private FineMoney() {}

    static Money rounded(Money money) {
        return new Money(money.amount().setScale(SCALE, RoundingMode.HALF_UP), money.currency());
    }

    static long units(Money money) {
        return rounded(money).amount().movePointRight(SCALE).longValueExact();
    }

    /** By largest remainder; the parts add up to the whole as rounded to a billionth. */
    static List<Money> split(Money whole, long[] claims) {
        var parts = new ArrayList<Money>();
        for (long part : LargestRemainder.split(units(whole), claims)) {
            parts.add(new Money(BigDecimal.valueOf(part, SCALE), whole.currency()));
        }
        return parts;
    }
}
