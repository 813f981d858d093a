package respondet.regime.pl;

import static org.assertj.core.api.Assertions.assertThat;
import static respondet.regime.pl.PolishExamples.figure;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import respondet.core.community.MemberKind;
import respondet.core.settlement.Item;
import respondet.core.settlement.Line;
import respondet.core.settlement.Party;
import respondet.core.settlement.Settlement;
import respondet.naive.Fraction;
import respondet.naive.LargestRemainder;
import respondet.naive.PolishZones;
import respondet.regime.CommunityFixture;

/** Random communities with a two-zone tariff and old lots against the second implementation in exact fractions. */
class ZonesAgainstNaiveTest {

    private static final int POINTS = 3;
    private static final int HOURS = 28;
    private static final int FIRST_HOUR = 10;
    private static final int HOURS_IN_JANUARY = 24 - FIRST_HOUR;
    private static final Map<String, String> ENERGY = Map.of("day", "0.60", "night", "0.35");
    private static final Map<String, String> NETWORK = Map.of("day", "0.31", "night", "0.08");

    private record Sums(long taken, long netTaken, long netGiven) {}

    @Test
    @Tag("long")
    void settlesRandomMonthsAsTheNaiveImplementation() {
        for (long seed = 0; seed < 400; seed++) {
            compare(seed);
        }
    }

    @Test
    void settlesAFewRandomMonthsAsTheNaiveImplementation() {
        for (long seed = 0; seed < 25; seed++) {
            compare(seed);
        }
    }

    private static void compare(long seed) {
        var random = new SplittableRandom(seed);
        var fixture = CommunityFixture.poland("pl-cooperative").startingAt("2026-01-31T10:00");
        fixture.tariff("g12", "G12", Map.of("energy", fixture.zoned(ENERGY), "distribution", fixture.zoned(NETWORK)));
        var taken = new int[POINTS][];
        var given = new int[POINTS][];
        for (int p = 0; p < POINTS; p++) {
            taken[p] = random.ints(HOURS, 0, random.nextInt(1, 5000)).toArray();
            given[p] = random.ints(HOURS, 0, random.nextInt(1, 8000)).toArray();
            fixture.member("m" + p, MemberKind.HOUSEHOLD)
                    .plant("g" + p, "m" + p, "1")
                    .prosumerPoint("p" + p, "m" + p, "g" + p, "g12")
                    .takes("p" + p, taken[p])
                    .gives("p" + p, given[p]);
        }
        var settled = fixture.settle(new PolishCooperative());
        var of = "seed " + seed;
        var january = check(of, settled, YearMonth.of(2026, 1), List.of(), sums(taken, given, 0, HOURS_IN_JANUARY));
        check(of, settled, YearMonth.of(2026, 2), january, sums(taken, given, HOURS_IN_JANUARY, HOURS));
    }

    /** The tariff of the distributor: night from 13 to 15 and from 22 to 6. */
    private static boolean isNight(int position) {
        int hour = (FIRST_HOUR + position) % 24;
        return hour < 6 || (hour >= 13 && hour < 15) || hour >= 22;
    }

    private static Map<String, Sums> sums(int[][] taken, int[][] given, int from, int to) {
        return Map.of("day", sums(taken, given, from, to, false), "night", sums(taken, given, from, to, true));
    }

    private static Sums sums(int[][] taken, int[][] given, int from, int to, boolean night) {
        long all = 0;
        long netTaken = 0;
        long netGiven = 0;
        for (int t = from; t < to; t++) {
            if (isNight(t) == night) {
                int hour = t;
                long in = IntStream.range(0, POINTS)
                        .mapToLong(p -> taken[p][hour])
                        .sum();
                long out = IntStream.range(0, POINTS)
                        .mapToLong(p -> given[p][hour])
                        .sum();
                all += in;
                netTaken += Math.max(0, in - out);
                netGiven += Math.max(0, out - in);
            }
        }
        return new Sums(all, netTaken, netGiven);
    }

    private static List<PolishZones.Lot> check(
            String of, Settlement settled, YearMonth month, List<PolishZones.Lot> carried, Map<String, Sums> sums) {
        // the order in which the zones first occur on the timeline decides ties of the rounded credit
        var names = List.of("day", "night");
        long given = sums.values().stream().mapToLong(Sums::netGiven).sum();
        long credit = Fraction.of(given).times(Fraction.of("0.6")).toDecimal(0).longValueExact();
        var weights = names.stream()
                .map(name -> Fraction.of(sums.get(name).netGiven()))
                .toList();
        var own = given == 0 ? List.of(0L, 0L) : LargestRemainder.split(credit, weights);
        var zones = new ArrayList<PolishZones.Zone>();
        for (int z = 0; z < names.size(); z++) {
            var name = names.get(z);
            zones.add(new PolishZones.Zone(
                    name,
                    Fraction.of(sums.get(name).netTaken()),
                    Fraction.of(own.get(z)),
                    Fraction.of(NETWORK.get(name))));
        }
        var end = PolishZones.settle(month, carried, zones);
        var billed = Fraction.sum(List.copyOf(end.billed().values()));
        assertThat(Fraction.of(figure(settled, Party.community(), month.toString(), "billed_wh")))
                .as("%s, %s", of, month)
                .isEqualTo(billed);
        assertThat(cost(settled, month, Item.ENERGY)).as("%s, %s", of, month).isEqualTo(avoided(sums, end, ENERGY));
        assertThat(cost(settled, month, Item.DISTRIBUTION))
                .as("%s, %s", of, month)
                .isEqualTo(avoided(sums, end, NETWORK));
        long open = settled.valuation().lots().stream()
                .filter(lot -> lot.at().equals(month))
                .mapToLong(lot -> lot.open().wattHours())
                .sum();
        assertThat(Fraction.of(open))
                .as("%s, %s", of, month)
                .isEqualTo(Fraction.sum(
                        end.lots().stream().map(PolishZones.Lot::energy).toList()));
        return end.lots();
    }

    private static Fraction cost(Settlement settled, YearMonth month, Item item) {
        return Fraction.sum(settled.valuation().lines().stream()
                .filter(line -> line.item() == item && line.month().equals(month))
                .map(Line::exact)
                .map(money -> Fraction.of(money.amount()))
                .toList());
    }

    private static Fraction avoided(Map<String, Sums> sums, PolishZones.Settled end, Map<String, String> prices) {
        return Fraction.sum(prices.entrySet().stream()
                .map(price -> Fraction.of(sums.get(price.getKey()).taken())
                        .minus(end.billed().get(price.getKey()))
                        .times(Fraction.of(price.getValue()))
                        .dividedBy(Fraction.of(1000)))
                .toList());
    }
}
