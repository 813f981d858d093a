package respondet.naive;

import static org.assertj.core.api.Assertions.assertThat;
import static respondet.naive.FourHours.A;
import static respondet.naive.FourHours.B;
import static respondet.naive.FourHours.C;
import static respondet.naive.FourHours.PLANT;
import static respondet.naive.FourHours.eachHour;
import static respondet.naive.FourHours.fraction;
import static respondet.naive.FourHours.fractions;
import static respondet.naive.FourHours.injected;
import static respondet.naive.FourHours.injectedWh;
import static respondet.naive.FourHours.published;
import static respondet.naive.FourHours.withdrawn;
import static respondet.naive.FourHours.withdrawnWh;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import respondet.naive.PolishMonth.Point;

/** regimes.md, section 3.11: a month of the cooperative. */
class PolishExampleTest {

    private static final List<Fraction> NOTHING = fractions("0", "0", "0", "0");
    private static final List<Point> POINTS =
            List.of(new Point(A, NOTHING), new Point(B, NOTHING), new Point(C, NOTHING), new Point(NOTHING, PLANT));
    private static final PolishMonth MONTH = PolishMonth.of(POINTS);

    @Test
    void netsTheCooperativeByHour() {
        assertThat(MONTH.hourlyNets()).isEqualTo(fractions("3.5", "-2.5", "-3.5", "4.5"));
        assertThat(MONTH.ebsp()).isEqualTo(fraction("8.0"));
        assertThat(MONTH.ebsw()).isEqualTo(fraction("-6.0"));
    }

    @Test
    void billsWithoutCarry() {
        assertThat(MONTH.result(Fraction.ZERO)).isEqualTo(fraction("4.4"));
        assertThat(split("4.4")).isEqualTo(fractions("1.540", "1.760", "1.100", "0"));
        assertThat(PolishBilling.splitInWh(4400, List.of(7000L, 8000L, 5000L, -18_000L)))
                .containsExactly(1540L, 1760L, 1100L, 0L);
    }

    @Test
    void billsWithCarry() {
        assertThat(MONTH.result(fraction("-0.5"))).isEqualTo(fraction("3.9"));
        assertThat(split("3.9")).isEqualTo(fractions("1.365", "1.560", "0.975", "0"));
    }

    @Test
    void pools() { // section 1 and section 6: 12.0 shared, 6.0 surplus, 8.0 residual
        var hours = eachHour(hour -> PooledSharing.share(List.of(injected(hour)), withdrawn(hour)));
        assertThat(hours.stream().map(PooledSharing.Hour::shared)).isEqualTo(fractions("0", "3.5", "6.5", "2"));
        assertThat(hours.stream().map(PooledSharing.Hour::surplus)).isEqualTo(fractions("0", "2.5", "3.5", "0"));
        assertThat(hours.stream().map(PooledSharing.Hour::residual)).isEqualTo(fractions("3.5", "0", "0", "4.5"));
        assertThat(published(6, hours.getLast().perMember())).containsExactly("0.923077", "0.769231", "0.307692");
        var lastInWh = PooledSharingInWh.share(List.of(injectedWh(3)), withdrawnWh(3));
        assertThat(lastInWh).isEqualTo(new PooledSharingInWh.Hour(2000, List.of(923L, 769L, 308L), 0, 4500));
    }

    @Test
    void leavesPartOfTheSurplusToTheSeller() {
        assertThat(MONTH.credit()).isEqualTo(fraction("3.6"));
        assertThat(MONTH.credit().plus(Fraction.of(12))).isEqualTo(fraction("15.6"));
        assertThat(MONTH.lostToSeller()).isEqualTo(fraction("2.4"));
    }

    @Test
    void roundsTheCreditHalfUpOncePerMonth() {
        var month = PolishMonth.of(List.of(new Point(fractions("0"), fractions("4"))));
        assertThat(month.creditInWh()).isEqualTo(2); // 2.4 Wh
        assertThat(month.lostToSellerInWh()).isEqualTo(2);
        var other = PolishMonth.of(List.of(new Point(fractions("0", "0"), fractions("2", "2501"))));
        assertThat(other.creditInWh()).isEqualTo(1502); // 1501.8 Wh
        assertThat(other.lostToSellerInWh()).isEqualTo(1001);
    }

    @Test
    void savesMoney() {
        var price = new PolishBill.Price(
                fraction("0.49516"),
                fraction("0.30"),
                fraction("0.0073"),
                fraction("0.003"),
                Fraction.ZERO,
                fraction("0.005"));
        assertThat(price.perKwh()).isEqualTo(fraction("0.81046"));
        var bill = PolishBill.of(Fraction.of(20), fraction("4.4"), price, true);
        assertThat(published(4, bill.without())).isEqualTo("16.2092");
        assertThat(published(4, bill.with())).isEqualTo("3.5660");
        assertThat(published(4, bill.saving())).isEqualTo("12.6432");
        assertThat(published(4, bill.saving().times(fraction("1.23")))).isEqualTo("15.5511");
        // above 1 MW the excise on 15.6 kWh stays due: own figure
        assertThat(PolishBill.of(Fraction.of(20), fraction("4.4"), price, false).with())
                .isEqualTo(bill.with().plus(fraction("0.078")));
    }

    @Test
    void coversTheVariableFeeFromTheSurplus() { // section 3.5; own figures
        assertThat(PolishBill.coveredBySurplus(Fraction.of(3), Fraction.of(10), fraction("0.4")))
                .isEqualTo(Fraction.of(3));
        assertThat(PolishBill.coveredBySurplus(Fraction.of(5), Fraction.of(10), fraction("0.4")))
                .isEqualTo(Fraction.of(4));
    }

    @ParameterizedTest(name = "a ratio of {0} is charged {1} %")
    @CsvSource({
        "0.60, 100",
        "0.6001, 95",
        "0.70, 95",
        "0.7001, 90",
        "0.80, 90",
        "0.8001, 85",
        "0.90, 85", // 18 of 20 kWh do not exceed 90 %
        "0.9001, 80",
        "0.9999, 80",
        "1, 75",
        "1.2, 75"
    })
    void chargesAClusterByBand(String ratio, int percent) {
        assertThat(PolishCluster.percentCharged(fraction(ratio))).isEqualTo(percent);
    }

    private static List<Fraction> split(String billed) {
        return PolishBilling.split(
                fraction(billed), POINTS.stream().map(Point::net).toList());
    }
}
