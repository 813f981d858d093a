package respondet.regime.es;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import respondet.core.community.PriceCurve;
import respondet.core.community.PriceTerm;
import respondet.core.community.ResolvedCommunity;
import respondet.core.community.Tariff;
import respondet.core.law.Legal;
import respondet.core.law.Value;

/** The prices of the supply contract at each point: energy, tolls with charges, and surplus, per tariff. */
final class SupplyPrices {

    static final String ENERGY = "energy";
    static final String TOLLS = "tolls";
    static final String SURPLUS = "surplus";
    /** The regulated price as published, tolls and charges included (ESIOS indicator 1001). */
    static final String PUBLISHED = "pvpc";

    static final String REGULATED = "pvpc";

    /** The prices at one point. */
    record AtPoint(AgreedPrice energy, AgreedPrice tolls, AgreedPrice surplus) {}

    private final ResolvedCommunity community;
    private final Map<String, AtPoint> byTariff = new TreeMap<>();
    private final List<AtPoint> byPoint = new ArrayList<>();

    SupplyPrices(ResolvedCommunity community) {
        this.community = community;
        for (int p = 0; p < community.points().size(); p++) {
            byPoint.add(community
                    .tariffOf(p)
                    .map(tariff -> byTariff.computeIfAbsent(tariff.id(), _ -> pricesOf(tariff)))
                    .orElseGet(SupplyPrices::none));
        }
    }

    AtPoint at(int point) {
        return byPoint.get(point);
    }

    private static AtPoint none() {
        return new AtPoint(
                AgreedPrice.missing(ENERGY, ""), AgreedPrice.missing(TOLLS, ""), AgreedPrice.missing(SURPLUS, ""));
    }

    private AtPoint pricesOf(Tariff tariff) {
        return new AtPoint(energy(tariff), price(tariff, TOLLS), surplus(tariff));
    }

    private AgreedPrice energy(Tariff tariff) {
        boolean published =
                tariff.terms().containsKey(PUBLISHED) && !tariff.terms().containsKey(ENERGY);
        return published ? hourlyCostOfEnergy(tariff) : price(tariff, ENERGY);
    }

    /** TCU: the published regulated price without the tolls and charges that it holds. */
    @Legal(act = Acts.SELF_CONSUMPTION, article = "14.3.ii.a")
    private AgreedPrice hourlyCostOfEnergy(Tariff tariff) {
        var published = price(tariff, PUBLISHED);
        var tolls = price(tariff, TOLLS);
        var cost = published.curve().flatMap(all -> tolls.curve().map(all::minus));
        return new AgreedPrice(ENERGY, tariff.id(), cost, published.shown());
    }

    private AgreedPrice surplus(Tariff tariff) {
        if (tariff.terms().containsKey(SURPLUS)) {
            return price(tariff, SURPLUS);
        }
        return Optional.ofNullable(community.community().prices().get(SURPLUS))
                .map(term -> new AgreedPrice(SURPLUS, tariff.id(), curve(term), shown(term)))
                .orElseGet(() -> AgreedPrice.missing(SURPLUS, tariff.id()));
    }

    private AgreedPrice price(Tariff tariff, String element) {
        return Optional.ofNullable(tariff.terms().get(element))
                .map(term -> new AgreedPrice(element, tariff.id(), curve(term), shown(term)))
                .orElseGet(() -> AgreedPrice.missing(element, tariff.id()));
    }

    private Optional<PriceCurve> curve(PriceTerm term) {
        var timeline = community.timeline();
        return term.over(
                timeline,
                zoned -> Optional.of(PriceCurve.zoned(
                        zoned.byZone(),
                        instant -> AccessPeriod.at(instant, timeline.zone()).name(),
                        timeline,
                        community.community().currency())));
    }

    private static Value shown(PriceTerm term) {
        return switch (term) {
            case PriceTerm.Flat(var price) -> Value.of(price);
            case PriceTerm.Varying(var series) -> Value.of(series.source());
            case PriceTerm.Zoned(var byZone) -> Value.of(String.join(", ", byZone.keySet()));
            case PriceTerm.Dated(var parts) ->
                Value.of(parts.keySet().stream().map(LocalDate::toString).collect(Collectors.joining(", ")));
        };
    }
}
