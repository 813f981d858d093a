package respondet.metering.operator;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/** The smallest step in which a file writes its energy, seen in its decimals. */
final class WrittenUnit {

    private static final int KWH_IN_WH = 3;

    /** Fewer values may be round by chance. */
    private static final int ENOUGH = 20;

    /** A file may write whole kilowatt-hours and mean them; more tolerance than half of this would hide differences. */
    private static final BigDecimal COARSEST = BigDecimal.valueOf(100);

    private int decimals;
    private int seen;

    void see(BigDecimal kWh) {
        if (kWh.signum() != 0) {
            decimals = Math.max(decimals, kWh.scale());
            seen++;
        }
    }

    BigDecimal wattHours() {
        var step = BigDecimal.ONE.movePointRight(KWH_IN_WH - decimals);
        return seen < ENOUGH ? step.min(BigDecimal.ONE) : step.min(COARSEST);
    }

    /** Kilowatt-hours in whole watt-hours, rounded half-up. */
    static BigInteger wattHours(BigDecimal kWh) {
        return kWh.movePointRight(KWH_IN_WH).setScale(0, RoundingMode.HALF_UP).toBigInteger();
    }
}
