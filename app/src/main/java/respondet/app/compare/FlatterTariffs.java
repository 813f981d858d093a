package respondet.app.compare;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import respondet.core.community.PriceCurve;
import respondet.core.community.PriceSeries;
import respondet.core.community.PriceTerm;
import respondet.core.community.ResolvedCommunity;
import respondet.core.community.Tariff;
import respondet.core.time.Timeline;
import respondet.regime.es.AccessPeriodPrices;
import respondet.regime.pl.TariffZonePrices;

/** Tariffs as prices in time, without the zones, periods and bundles that only their own law can read. */
record FlatterTariffs(ResolvedCommunity own) {

    private static final String PUBLISHED = "pvpc";

    Tariff of(Tariff tariff) {
        var terms = new TreeMap<String, PriceTerm>();
        tariff.terms().forEach((name, term) -> inTime(tariff, name, term).ifPresent(each -> terms.put(name, each)));
        var published = terms.remove(PUBLISHED);
        if (published != null && !terms.containsKey("energy")) {
            withoutTolls(published, terms).ifPresent(energy -> terms.put("energy", energy));
        }
        return new Tariff(tariff.id(), tariff.kind(), terms);
    }

    private Optional<PriceTerm> inTime(Tariff tariff, String name, PriceTerm term) {
        return switch (term) {
            case PriceTerm.Flat _, PriceTerm.Varying _ -> Optional.of(term);
            case PriceTerm.Zoned _, PriceTerm.Dated _ ->
                term.over(timeline(), zoned -> curve(tariff, zoned))
                        .map(curve -> new PriceTerm.Varying(series(tariff.id() + " " + name, curve)));
        };
    }

    private Optional<PriceCurve> curve(Tariff tariff, PriceTerm.Zoned zoned) {
        return switch (Territory.of(own.community().regime())) {
            case MALOPOLSKA -> TariffZonePrices.over(own, tariff, zoned);
            case CATALONIA -> Optional.of(AccessPeriodPrices.over(timeline(), zoned));
            case WALLONIA, PIEDMONT -> Optional.empty();
        };
    }

    /** The regulated price as published holds tolls and charges. */
    private Optional<PriceTerm> withoutTolls(PriceTerm published, Map<String, PriceTerm> terms) {
        var tolls = Optional.ofNullable(terms.get("tolls")).flatMap(this::curve);
        return curve(published)
                .flatMap(whole -> tolls.map(whole::minus))
                .map(curve -> new PriceTerm.Varying(series(PUBLISHED, curve)));
    }

    private Optional<PriceCurve> curve(PriceTerm term) {
        return term.over(timeline(), _ -> Optional.empty());
    }

    private Timeline timeline() {
        return own.timeline();
    }

    private PriceSeries series(String source, PriceCurve curve) {
        var nanos = new long[timeline().count()];
        for (int t = 0; t < nanos.length; t++) {
            nanos[t] = curve.nanosPerMWh(t);
        }
        return new PriceSeries(
                source, curve.currency(), timeline().start(), timeline().resolution(), nanos);
    }
}
