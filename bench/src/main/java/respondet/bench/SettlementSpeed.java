package respondet.bench;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import respondet.core.community.AccountingPoint;
import respondet.core.community.AllocationKey;
import respondet.core.community.Community;
import respondet.core.community.EstimationRule;
import respondet.core.community.Facts;
import respondet.core.community.KeyVersion;
import respondet.core.community.Member;
import respondet.core.community.MemberKind;
import respondet.core.community.Plant;
import respondet.core.community.PriceTerm;
import respondet.core.community.ResolvedCommunity;
import respondet.core.community.Tariff;
import respondet.core.community.Technology;
import respondet.core.quantity.Power;
import respondet.core.quantity.Price;
import respondet.core.quantity.Share;
import respondet.core.reading.Channel;
import respondet.core.reading.Direction;
import respondet.core.reading.Readings;
import respondet.core.reading.Series;
import respondet.core.settlement.SettleCommunity;
import respondet.core.time.Resolution;
import respondet.core.time.Timeline;
import respondet.regime.Regimes;

/** The whole main flow for a large Walloon building, pro rata: from readings to statements. */
final class SettlementSpeed {

    private static final ZoneId ZONE = ZoneId.of("Europe/Brussels");
    private static final Instant START =
            LocalDate.of(2025, 1, 1).atStartOfDay(ZONE).toInstant();
    private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);

    private SettlementSpeed() {}

    static List<Result> measure(Scale scale) {
        var year = SampleYear.of(scale);
        var readings = readings(year);
        var timeline = new Timeline(START, Resolution.QUARTER_HOUR, scale.intervals(), ZONE);
        var resolved = ResolvedCommunity.resolve(community(year), timeline);
        var law = new SettleCommunity(Regimes.find("be-building").orElseThrow());
        double seconds = Stopwatch.medianSeconds(1, () -> statements(law, resolved, readings));
        long used = Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
        return List.of(
                new Result("settle be-building: readings to statements", "seconds", seconds, 0, "second of 2 runs"),
                new Result(
                        "settle be-building",
                        "readings",
                        scale.readings() / seconds,
                        0,
                        used / 1_000_000 + " MB heap"));
    }

    private static long statements(SettleCommunity law, ResolvedCommunity community, Readings readings) {
        var checked = law.settle(community, readings);
        return checked.found()
                .orElseThrow(() -> new IllegalStateException("Refused: " + checked.problems()))
                .statements()
                .size();
    }

    private static Community community(SampleYear year) {
        var members = new ArrayList<Member>();
        var points = new ArrayList<AccountingPoint>();
        var plants = new ArrayList<Plant>();
        for (int m = 0; m < year.scale().members(); m++) {
            var id = id(m);
            boolean hasPlant = m < year.plants();
            members.add(
                    new Member(id, id, MemberKind.HOUSEHOLD, FIRST, Optional.empty(), Optional.empty(), Facts.NONE));
            points.add(new AccountingPoint(
                    id,
                    id,
                    Optional.of(id),
                    hasPlant ? Optional.of(id) : Optional.empty(),
                    Optional.of("home"),
                    Share.ALL,
                    Optional.empty(),
                    Facts.NONE));
            if (hasPlant) {
                plants.add(new Plant(id, id, Technology.PV, Power.kW("5"), FIRST, Facts.NONE));
            }
        }
        return new Community(
                "bench",
                "Bench",
                "BE352",
                "be-building",
                ZONE,
                Currency.getInstance("EUR"),
                Facts.NONE,
                members,
                points,
                plants,
                List.of(new KeyVersion(FIRST, new AllocationKey.Prorata(), Optional.empty())),
                Map.of("home", new Tariff("home", Optional.empty(), prices("energy", "grid", "distribution"))),
                prices("internal", "injection"),
                List.of(),
                EstimationRule.NONE);
    }

    private static Map<String, PriceTerm> prices(String... names) {
        var prices = new TreeMap<String, PriceTerm>();
        for (var name : names) {
            prices.put(name, new PriceTerm.Flat(Price.eurPerKWh("0.1")));
        }
        return prices;
    }

    private static Readings readings(SampleYear year) {
        var series = new TreeMap<Channel, Series>();
        int members = year.scale().members();
        for (int m = 0; m < members; m++) {
            series.put(new Channel(id(m), Direction.CONSUMPTION), column(year.consumed(), m, members));
        }
        for (int k = 0; k < year.plants(); k++) {
            series.put(new Channel(id(k), Direction.PRODUCTION), column(year.injected(), k, year.plants()));
        }
        return Readings.of(series);
    }

    private static Series column(int[] values, int column, int width) {
        var result = new int[values.length / width];
        for (int t = 0; t < result.length; t++) {
            result[t] = values[t * width + column];
        }
        return Series.measured(START, Resolution.QUARTER_HOUR, result);
    }

    private static String id(int column) {
        return "M" + (100_000 + column);
    }
}
