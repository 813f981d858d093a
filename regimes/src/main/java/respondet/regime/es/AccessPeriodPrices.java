package respondet.regime.es;

import respondet.core.community.PriceCurve;
import respondet.core.community.PriceTerm;
import respondet.core.quantity.Price;
import respondet.core.time.Timeline;

/** What a Spanish tariff priced by access period costs in every interval, for laws that do not know these periods. */
public final class AccessPeriodPrices {

    private AccessPeriodPrices() {}

    /** Missing wherever the period has no price of its own. */
    public static PriceCurve over(Timeline timeline, PriceTerm.Zoned term) {
        var currency = term.byZone().values().stream().map(Price::currency).findFirst();
        return PriceCurve.zoned(
                term.byZone(),
                start -> AccessPeriod.at(start, timeline.zone()).name(),
                timeline,
                currency.orElseThrow(() -> new IllegalArgumentException("A tariff by period names no price.")));
    }
}
