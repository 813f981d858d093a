package respondet.naive;

import static org.assertj.core.api.Assertions.assertThat;
import static respondet.naive.FourHours.fractions;
import static respondet.naive.FourHours.published;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import respondet.naive.PolishMonth.Point;

/** requirements.md, story A2: a school, a social cooperative and households. */
class PolishStoryTest {

    private static final Point SCHOOL = new Point(fractions("2", "0", "4", "2"), fractions("14", "15", "0", "0"));
    private static final Point SOCIAL_COOP = new Point(fractions("6", "7", "3", "1"), fractions("0", "0", "0", "0"));
    private static final Point HOUSEHOLDS = new Point(fractions("3", "2", "9", "11"), fractions("5", "6", "0", "0"));
    private static final List<Point> POINTS = List.of(SCHOOL, SOCIAL_COOP, HOUSEHOLDS);

    @Test
    void netsByHour() {
        var month = PolishMonth.of(POINTS);
        assertThat(month.hourlyNets()).isEqualTo(fractions("-8", "-12", "16", "14"));
        assertThat(month.ebsp()).isEqualTo(Fraction.of(30));
        assertThat(month.ebsw()).isEqualTo(Fraction.of(-20));
    }

    @Test
    void explainsBothRegisters() {
        // 50 = 7 + 13 + 30 and 40 = 7 + 13 + 20
        assertThat(Fraction.sum(registers(true))).isEqualTo(Fraction.of(50));
        assertThat(Fraction.sum(registers(false))).isEqualTo(Fraction.of(40));
        var atOwnPoint = new ArrayList<Fraction>();
        POINTS.forEach(point -> atOwnPoint.addAll(Elementwise.min(point.taken(), point.fedIn())));
        assertThat(Fraction.sum(atOwnPoint)).isEqualTo(Fraction.of(7));
        var pooled = Elementwise.min(perHour(true), perHour(false));
        assertThat(Fraction.sum(pooled)).isEqualTo(Fraction.of(7 + 13));
    }

    @Test
    void billsThePointsWithAPositiveSum() {
        var billed = PolishMonth.of(POINTS).result(Fraction.ZERO);
        assertThat(billed).isEqualTo(Fraction.of(18));
        var nets = POINTS.stream().map(Point::net).toList();
        assertThat(nets).isEqualTo(fractions("-21", "17", "14"));
        assertThat(published(3, PolishBilling.split(billed, nets))).containsExactly("0.000", "9.871", "8.129");
        assertThat(PolishBilling.splitInWh(18_000, List.of(-21_000L, 17_000L, 14_000L)))
                .containsExactly(0L, 9871L, 8129L);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-12-15, true",
        "2025-12-31, true",
        "2026-01-01, false",
        "2026-01-15, false",
    })
    void requiresTheCoverOfTheDayOfApplication(LocalDate application, boolean meets) {
        var ratio = PolishCover.ratio(Fraction.of(96), Fraction.of(200));
        assertThat(ratio).isEqualTo(Fraction.of("0.48"));
        assertThat(PolishCover.meets(ratio, application)).isEqualTo(meets);
    }

    @Test
    void meetsTheCoverAtTheEdge() {
        assertThat(PolishCover.meets(Fraction.of("0.40"), LocalDate.of(2025, 12, 31)))
                .isTrue();
        assertThat(PolishCover.meets(Fraction.of("0.70"), LocalDate.of(2026, 1, 1)))
                .isTrue();
    }

    private static List<Fraction> registers(boolean taken) {
        return POINTS.stream()
                .flatMap(p -> (taken ? p.taken() : p.fedIn()).stream())
                .toList();
    }

    private static List<Fraction> perHour(boolean taken) {
        return POINTS.stream()
                .map(point -> taken ? point.taken() : point.fedIn())
                .reduce(fractions("0", "0", "0", "0"), Elementwise::plus);
    }
}
