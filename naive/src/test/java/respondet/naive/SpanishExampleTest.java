package respondet.naive;

import static org.assertj.core.api.Assertions.assertThat;
import static respondet.naive.FourHours.A;
import static respondet.naive.FourHours.B;
import static respondet.naive.FourHours.C;
import static respondet.naive.FourHours.KEY;
import static respondet.naive.FourHours.eachHour;
import static respondet.naive.FourHours.fraction;
import static respondet.naive.FourHours.fractions;
import static respondet.naive.FourHours.injected;
import static respondet.naive.FourHours.injectedWh;
import static respondet.naive.FourHours.total;
import static respondet.naive.FourHours.totalWh;
import static respondet.naive.FourHours.withdrawn;
import static respondet.naive.FourHours.withdrawnWh;

import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import respondet.naive.SpanishMonth.Prices;

/** regimes.md, section 2.9: the three Spanish cases. */
class SpanishExampleTest {

    private static final List<Fraction> TCU = fractions("0.12", "0.10", "0.09", "0.15");
    private static final List<Fraction> SURPLUS = fractions("0.08", "0.07", "0.06", "0.09");
    private static final Fraction TOLLS = fraction("0.04");

    private static final List<List<Fraction>> CONSTANT = List.of(KEY, KEY, KEY, KEY);
    private static final List<List<Fraction>> HOURLY = List.of(
            KEY,
            fractions("0.571429", "0.285714", "0.142857"),
            fractions("0.15", "0.62", "0.23"),
            fractions("0.45", "0.4", "0.15"));

    @Test
    void s1SharesByAConstantCoefficient() {
        var hours = eachHour(hour -> SpanishSharing.share(injected(hour), KEY, withdrawn(hour)));
        assertThat(total(hours.stream().map(SpanishSharing.Hour::self).toList()))
                .isEqualTo(fractions("4.0", "4.6", "2.4"));
        assertThat(total(hours.stream().map(SpanishSharing.Hour::grid).toList()))
                .isEqualTo(fractions("3.0", "3.4", "2.6"));
        assertThat(total(hours.stream().map(SpanishSharing.Hour::surplus).toList()))
                .isEqualTo(fractions("5.0", "0.8", "1.2"));
    }

    @Test
    void s1SharesTheSameInWattHours() {
        var hours = eachHour(hour -> SpanishSharingInWh.share(injectedWh(hour), KEY, withdrawnWh(hour)));
        assertThat(totalWh(hours.stream().map(SpanishSharingInWh.Hour::self).toList()))
                .containsExactly(4000L, 4600L, 2400L);
        assertThat(totalWh(hours.stream().map(SpanishSharingInWh.Hour::grid).toList()))
                .containsExactly(3000L, 3400L, 2600L);
        assertThat(totalWh(hours.stream().map(SpanishSharingInWh.Hour::surplus).toList()))
                .containsExactly(5000L, 800L, 1200L);
    }

    @Test
    void s1ValuesAtTheRegulatedPrice() {
        var months = months(CONSTANT, hour -> new Prices(TCU.get(hour), SURPLUS.get(hour), TOLLS));
        assertThat(values(months, SpanishMonth::energyValue)).isEqualTo(fractions("0.420", "0.435", "0.330"));
        assertThat(values(months, SpanishMonth::surplusValue)).isEqualTo(fractions("0.310", "0.056", "0.079"));
        assertThat(values(months, SpanishMonth::compensation)).isEqualTo(fractions("0.310", "0.056", "0.079"));
        assertThat(values(months, SpanishMonth::billWithout)).isEqualTo(fractions("1.140", "1.215", "0.775"));
        assertThat(values(months, SpanishMonth::bill)).isEqualTo(fractions("0.230", "0.515", "0.355"));
        assertThat(values(months, SpanishMonth::saving)).isEqualTo(fractions("0.910", "0.700", "0.420"));
        assertThat(Fraction.sum(values(months, SpanishMonth::saving))).isEqualTo(fraction("2.030"));
    }

    @Test
    void s2LosesWhatTheCapCutsOff() {
        var free = new Prices(fraction("0.10"), fraction("0.07"), TOLLS);
        var months = months(CONSTANT, _ -> free);
        assertThat(months.getFirst().energyValue()).isEqualTo(fraction("0.300"));
        assertThat(months.getFirst().surplusValue()).isEqualTo(fraction("0.350"));
        assertThat(values(months, SpanishMonth::compensation)).isEqualTo(fractions("0.300", "0.056", "0.084"));
        assertThat(values(months, SpanishMonth::lost)).isEqualTo(fractions("0.050", "0", "0"));
        assertThat(Fraction.sum(values(months, SpanishMonth::compensation))).isEqualTo(fraction("0.440"));
        assertThat(Fraction.sum(values(months, SpanishMonth::bill))).isEqualTo(fraction("0.820"));
        assertThat(Fraction.sum(values(months, SpanishMonth::saving))).isEqualTo(fraction("1.980"));
    }

    @Test
    void s3SharesByHourlyCoefficients() {
        var months = months(HOURLY, hour -> new Prices(TCU.get(hour), SURPLUS.get(hour), TOLLS));
        var self = eachHour(hour -> SpanishSharing.share(injected(hour), HOURLY.get(hour), withdrawn(hour))
                .self());
        assertThat(total(self)).isEqualTo(fractions("3.90", "5.80", "2.30"));
        assertThat(values(months, SpanishMonth::compensation))
                .isEqualTo(fractions("0.13000018", "0.18199988", "0.07299994"));
        assertThat(Fraction.sum(values(months, SpanishMonth::saving))).isEqualTo(fraction("2.10"));
    }

    @Test
    void s3SplitsEachHourInWattHours() {
        var hour = SpanishSharingInWh.share(6000, HOURLY.get(1), withdrawnWh(1));
        // 3428.574, 1714.284 and 857.142: the missing watt-hour goes to A
        assertThat(hour.self()).containsExactly(2000L, 1000L, 500L);
        assertThat(hour.surplus()).containsExactly(1429L, 714L, 357L);
    }

    @Test
    void s3SumsTheHoursInWattHours() {
        var hours = eachHour(hour -> SpanishSharingInWh.share(injectedWh(hour), HOURLY.get(hour), withdrawnWh(hour)));
        assertThat(totalWh(hours.stream().map(SpanishSharingInWh.Hour::self).toList()))
                .containsExactly(3900L, 5800L, 2300L);
        assertThat(totalWh(hours.stream().map(SpanishSharingInWh.Hour::surplus).toList()))
                .containsExactly(1929L, 2914L, 1157L);
    }

    @Test
    void takesTheTollsOutOfThePublishedPrice() { // section 2.5
        var prices = Prices.pvpc(fraction("0.16"), TOLLS, fraction("0.085"), fraction("0.005"));
        assertThat(prices).isEqualTo(new Prices(fraction("0.12"), fraction("0.08"), TOLLS));
    }

    private static List<SpanishMonth> months(List<List<Fraction>> betas, Function<Integer, Prices> prices) {
        var members = List.of(A, B, C);
        var shared = eachHour(hour -> SpanishSharing.share(injected(hour), betas.get(hour), withdrawn(hour)));
        return IntStream.range(0, 3)
                .mapToObj(member -> SpanishMonth.of(eachHour(hour -> new SpanishMonth.Hour(
                        members.get(member).get(hour),
                        shared.get(hour).self().get(member),
                        shared.get(hour).surplus().get(member),
                        prices.apply(hour)))))
                .toList();
    }

    private static List<Fraction> values(List<SpanishMonth> months, Function<SpanishMonth, Fraction> value) {
        return months.stream().map(value).toList();
    }
}
