package respondet.regime.pl;

import java.util.Optional;
import respondet.core.community.PriceCurve;
import respondet.core.community.PriceTerm;
import respondet.core.community.ResolvedCommunity;
import respondet.core.community.Tariff;

/** What a Polish tariff priced by zone costs in every hour, for laws that do not know these zones. */
public final class TariffZonePrices {

    private TariffZonePrices() {}

    /** Empty where the tariff group has no zones that we know. */
    public static Optional<PriceCurve> over(ResolvedCommunity community, Tariff tariff, PriceTerm.Zoned term) {
        var clock = new ZoneClock(community);
        return ZoneClock.kindOf(tariff)
                .filter(kind -> ZoneClock.isZoned(kind, community.timeline()))
                .map(kind -> PriceCurve.zoned(
                        term.byZone(),
                        start -> clock.zoneAt(kind, start),
                        community.timeline(),
                        community.community().currency()));
    }
}
