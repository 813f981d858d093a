package respondet.regime.pl;

import java.math.BigDecimal;
import java.time.YearMonth;
import respondet.core.community.Plant;
import respondet.core.community.ResolvedCommunity;
import respondet.core.law.Dated;
import respondet.core.law.Legal;
import respondet.core.quantity.Power;
import respondet.regime.ParameterFile;

/** Frees the energy of small cooperatives from excise. */
final class ExciseExemption {

    private static final Dated<BigDecimal> LIMIT = ParameterFile.load("pl/excise_exemption_power", BigDecimal.class);

    private ExciseExemption() {}

    /** Up to 1 MW of all renewable plants in service in the month. */
    @Legal(act = Acts.RES, article = "38c(13)(3)")
    static boolean holds(ResolvedCommunity community, YearMonth month) {
        var installed = community.plants().stream()
                .filter(plant -> plant.technology().isRenewable())
                .filter(plant -> !plant.inService().isAfter(month.atEndOfMonth()))
                .map(Plant::capacity)
                .reduce(Power.ZERO, Power::plus);
        return installed.compareTo(new Power(LIMIT.on(month.atDay(1)).value())) <= 0;
    }
}
