package respondet.regime.pl;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import respondet.core.community.MemberKind;
import respondet.core.community.PriceCurve;
import respondet.core.community.PriceTerm;
import respondet.core.community.ResolvedCommunity;
import respondet.core.community.Tariff;
import respondet.core.quantity.Price;

/** The prices of the points' tariffs, hour by hour and zone by zone. */
final class TariffPrices {

    static final String ENERGY = "energy";
    static final String DISTRIBUTION = "distribution";

    private final ResolvedCommunity community;
    private final ZoneClock clock;
    private final Map<Priced, Optional<PriceCurve>> curves = new HashMap<>();

    /** A term in a tariff group, whose zones it may name. */
    private record Priced(String kind, PriceTerm term) {}

    TariffPrices(ResolvedCommunity community, ZoneClock clock) {
        this.community = community;
        this.clock = clock;
    }

    private Optional<PriceTerm> term(int point, String element) {
        return community
                .tariffOf(point)
                .flatMap(tariff -> Optional.ofNullable(tariff.terms().get(element)));
    }

    /** The price of an element in every hour. */
    Optional<PriceCurve> curve(int point, String element) {
        var kind = community.tariffOf(point).flatMap(ZoneClock::kindOf).orElse("");
        return term(point, element)
                .flatMap(term -> curves.computeIfAbsent(
                        new Priced(kind, term),
                        _ -> term.over(community.timeline(), byZone -> Optional.of(zoned(kind, byZone)))));
    }

    private PriceCurve zoned(String kind, PriceTerm.Zoned term) {
        return PriceCurve.zoned(
                term.byZone(),
                start -> clock.zoneAt(kind, start),
                community.timeline(),
                community.community().currency());
    }

    /** The price of an element in a zone at a month's beginning; empty where it is missing or changes from hour to hour. */
    Optional<Price> in(ZoneClock.Zone zone, int point, String element, YearMonth month) {
        return term(point, element, month).flatMap(term -> switch (term) {
            case PriceTerm.Flat(var price) -> Optional.of(price);
            case PriceTerm.Varying _, PriceTerm.Dated _ -> Optional.empty();
            case PriceTerm.Zoned(var byZone) ->
                community
                        .tariffOf(point)
                        .flatMap(ZoneClock::kindOf)
                        .flatMap(kind -> Optional.ofNullable(zone.names().get(kind)))
                        .flatMap(name -> Optional.ofNullable(byZone.get(name)));
        });
    }

    /** The highest variable network rate that a tariff with zones has in a zone; zero where none is known. */
    BigDecimal highestNetworkRate(ZoneClock.Zone zone, YearMonth month) {
        return IntStream.range(0, community.points().size())
                .filter(point -> term(point, DISTRIBUTION, month)
                        .filter(PriceTerm.Zoned.class::isInstance)
                        .isPresent())
                .boxed()
                .flatMap(point -> in(zone, point, DISTRIBUTION, month).stream())
                .map(Price::perKWh)
                .reduce(BigDecimal.ZERO, BigDecimal::max);
    }

    private Optional<PriceTerm> term(int point, String element, YearMonth month) {
        return term(point, element).flatMap(term -> term.on(month.atDay(1)));
    }

    /** Whether a price changes from hour to hour, or on a day within a month. */
    boolean varies(int point, String element, YearMonth month) {
        return term(point, element)
                .filter(term -> term instanceof PriceTerm.Varying || term.changesWithin(month))
                .isPresent();
    }

    /** Households pay the capacity fee as a lump sum: by the tariff group, else by the kind of member. */
    boolean isHousehold(int point) {
        return community
                .tariffOf(point)
                .flatMap(Tariff::kind)
                .map(kind -> kind.toLowerCase(Locale.ROOT).startsWith("g"))
                .orElseGet(
                        () -> community.members().get(community.memberOf(point)).kind() == MemberKind.HOUSEHOLD);
    }
}
