package respondet.regime.pl;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import respondet.core.community.Plant;
import respondet.core.community.PriceCurve;
import respondet.core.community.ResolvedCommunity;
import respondet.core.law.Dated;
import respondet.core.law.Legal;
import respondet.core.law.Parameter;
import respondet.regime.ParameterFile;

/** At which market price a prosumer's energy is valued: the month's for older plants, the hour's for newer ones. */
record ProsumerPrice(ResolvedCommunity community, Plant plant) {

    static final String CHOICE = "hourly_price_chosen";

    private static final Dated<LocalDate> HOURLY_START = ParameterFile.load("pl/hourly_price_start", LocalDate.class);
    private static final Dated<BigDecimal> MONTHLY_REFUND =
            ParameterFile.load("pl/deposit_refund_monthly", BigDecimal.class);
    private static final Dated<BigDecimal> HOURLY_REFUND =
            ParameterFile.load("pl/deposit_refund_hourly", BigDecimal.class);

    @Legal(act = Acts.RES, article = "4b(1)")
    boolean isMonthly() {
        var hourly = HOURLY_START.values().firstEntry().getValue();
        return plant.inService().isBefore(hourly) && !plant.facts().flag(CHOICE).orElse(false);
    }

    String name() {
        return isMonthly() ? "rcem" : "rce";
    }

    Optional<PriceCurve> curve() {
        return community.price(name()).map(ProsumerPrice::counted);
    }

    /** A negative price counts as zero. */
    @Legal(act = Acts.RES, article = "4b(2)")
    private static PriceCurve counted(PriceCurve price) {
        return price.map(nanos -> Math.max(0, nanos));
    }

    /** The part of a month's value that is paid back at most. */
    Parameter<BigDecimal> refund(YearMonth month) {
        return (isMonthly() ? MONTHLY_REFUND : HOURLY_REFUND).on(month.atDay(1));
    }
}
