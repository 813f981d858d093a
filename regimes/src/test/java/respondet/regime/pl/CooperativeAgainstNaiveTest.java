package respondet.regime.pl;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import respondet.core.community.MemberKind;
import respondet.core.settlement.Party;
import respondet.core.settlement.Settlement;
import respondet.naive.Fraction;
import respondet.naive.PolishBilling;
import respondet.naive.PolishLots;
import respondet.naive.PolishMonth;
import respondet.regime.CommunityFixture;

/** Random months with lots against the second implementation in exact fractions. */
class CooperativeAgainstNaiveTest {

    private static final int POINTS = 3;

    @Test
    @Tag("long")
    void settlesRandomMonthsAsTheNaiveImplementation() {
        for (long seed = 0; seed < 1500; seed++) {
            compare(seed);
        }
    }

    @Test
    void settlesAFewRandomMonthsAsTheNaiveImplementation() {
        for (long seed = 0; seed < 25; seed++) {
            compare(seed);
        }
    }

    /** Four days around the turn of a month, so that both months have hours. */
    private static void compare(long seed) {
        var random = new SplittableRandom(seed);
        var readings = new int[2 * POINTS][];
        var fixture = CommunityFixture.poland("pl-cooperative").startingAt("2026-01-31T20:00");
        for (int p = 0; p < POINTS; p++) {
            readings[p] = random.ints(8, 0, random.nextInt(1, 5000)).toArray();
            readings[POINTS + p] = random.ints(8, 0, random.nextInt(1, 5000)).toArray();
            fixture.member("m" + p, MemberKind.HOUSEHOLD)
                    .plant("g" + p, "m" + p, "1")
                    .prosumerPoint("p" + p, "m" + p, "g" + p, "none")
                    .takes("p" + p, readings[p])
                    .gives("p" + p, readings[POINTS + p]);
        }
        var opening = openingLots(random, fixture);
        var settled = fixture.settle(new PolishCooperative());
        var lots = check(seed, settled, YearMonth.of(2026, 1), opening, cut(readings, 0, 4));
        check(seed, settled, YearMonth.of(2026, 2), lots, cut(readings, 4, 8));
    }

    private static List<PolishLots.Lot> openingLots(SplittableRandom random, CommunityFixture fixture) {
        var lots = new ArrayList<PolishLots.Lot>();
        for (var month : List.of("2025-01", "2025-02", "2025-11")) {
            int open = random.nextInt(0, 3000);
            fixture.openingLot(month, open);
            lots.add(new PolishLots.Lot(YearMonth.parse(month), Fraction.of(open)));
        }
        return lots;
    }

    private static List<PolishMonth.Point> cut(int[][] readings, int from, int to) {
        return IntStream.range(0, POINTS)
                .mapToObj(p -> new PolishMonth.Point(
                        fractions(readings[p], from, to), fractions(readings[POINTS + p], from, to)))
                .toList();
    }

    private static List<Fraction> fractions(int[] values, int from, int to) {
        return Arrays.stream(values, from, to).mapToObj(Fraction::of).toList();
    }

    private static List<PolishLots.Lot> check(
            long seed,
            Settlement settled,
            YearMonth name,
            List<PolishLots.Lot> carried,
            List<PolishMonth.Point> points) {
        var month = PolishMonth.of(points);
        var end = PolishLots.settle(name, carried, month.ebsp(), Fraction.of(month.creditInWh()));
        long billed = end.billed().floor().longValueExact();
        var of = "seed " + seed + ", " + name;
        assertThat(figure(settled, Party.community(), name, "credited_wh"))
                .as(of)
                .isEqualTo(month.creditInWh());
        assertThat(figure(settled, Party.community(), name, "lost_wh")).as(of).isEqualTo(month.lostToSellerInWh());
        assertThat(figure(settled, Party.community(), name, "billed_wh")).as(of).isEqualTo(billed);
        var nets =
                points.stream().map(each -> each.net().floor().longValueExact()).toList();
        if (billed > 0 && nets.stream().anyMatch(net -> net > 0)) {
            assertThat(IntStream.range(0, POINTS)
                            .mapToObj(p -> figure(settled, Party.member("m" + p), name, "billed_wh")))
                    .as(of)
                    .isEqualTo(PolishBilling.splitInWh(billed, nets));
        }
        checkLots(of, settled, name, end.lots());
        return end.lots();
    }

    /** The naive lots of the last month of their life are lost a month later. */
    private static void checkLots(String of, Settlement settled, YearMonth name, List<PolishLots.Lot> lots) {
        var found = settled.valuation().lots().stream()
                .filter(lot -> lot.at().equals(name))
                .map(lot -> lot.origin() + " "
                        + (lot.open().wattHours()
                                + (lot.origin().plusMonths(12).equals(name)
                                        ? lot.expired().wattHours()
                                        : 0)))
                .filter(text -> !text.endsWith(" 0"));
        var expected = lots.stream().map(lot -> lot.month() + " " + lot.energy().floor());
        assertThat(found).as(of).isEqualTo(expected.toList());
    }

    private static long figure(Settlement settled, Party party, YearMonth month, String name) {
        return PolishExamples.figure(settled, party, month.toString(), name);
    }

    @Test
    void refusesADayBeforeTheRegulation() {
        var early = PolishExamples.threeMembers("pl-cooperative")
                .startingAt("2022-03-31T00:00")
                .takes("PA", 1)
                .check(new PolishCooperative());
        assertThat(early.found()).isEmpty();
        assertThat(new PolishCooperative().firstDay()).isEqualTo(LocalDate.of(2022, 4, 1));
    }
}
