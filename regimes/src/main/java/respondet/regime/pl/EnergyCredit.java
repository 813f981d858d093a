package respondet.regime.pl;

import java.math.BigDecimal;
import java.time.YearMonth;
import respondet.core.allocation.LargestRemainder;
import respondet.core.law.Dated;
import respondet.core.law.Legal;
import respondet.core.law.Parameter;
import respondet.core.quantity.Energy;
import respondet.regime.ParameterFile;

/** The credit for energy that a cooperative gave to the grid: 0.6 kWh for each, rounded to the watt-hour once a month. */
final class EnergyCredit {

    private static final Dated<BigDecimal> RATIO = ParameterFile.load("pl/credit_ratio", BigDecimal.class);

    private EnergyCredit() {}

    static Parameter<BigDecimal> ratio(YearMonth month) {
        return RATIO.on(month.atDay(1));
    }

    @Legal(act = Acts.RES, article = "38c(3)")
    static Energy of(YearMonth month, Energy given) {
        return given.timesRounded(ratio(month).value());
    }

    /** The month's credit by the zone in which the energy was given. */
    static long[] byZone(Energy credit, long[] given) {
        return LargestRemainder.split(credit.wattHours(), given);
    }
}
