package respondet.naive;

import static org.assertj.core.api.Assertions.assertThat;
import static respondet.naive.FourHours.fraction;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import respondet.naive.ItalianPlant.Kind;

/** requirements.md, story A5: 700 kW in Piemonte in 2024. */
class ItalianStoryTest {

    private static final ItalianPlant PLANT =
            new ItalianPlant("roofs", LocalDate.of(2024, 1, 1), Fraction.of(700), Kind.PV_NORTH, Fraction.ZERO);
    private static final Fraction PREMIUM =
            ItalianPremium.premium(Fraction.of(42_000), PLANT, Fraction.of(140), Fraction.ZERO);
    private static final ItalianExcess EXCESS =
            ItalianExcess.of(Fraction.of(42_000), Fraction.of(60_000), ItalianExcess.TARIFF_ONLY, PREMIUM);

    @ParameterizedTest
    @ValueSource(strings = {"140", "139.99", "0"})
    void earnsTheSameInEveryHourUpTo140(String zonalPrice) {
        assertThat(ItalianPremium.tariff(PLANT, fraction(zonalPrice))).isEqualTo(Fraction.of(110));
    }

    @Test
    void reservesWhatLiesAboveTheThreshold() {
        assertThat(PREMIUM).isEqualTo(fraction("4620.00"));
        assertThat(EXCESS.energy()).isEqualTo(Fraction.of(9000));
        assertThat(EXCESS.reserved()).isEqualTo(fraction("990.00"));
        assertThat(EXCESS.free()).isEqualTo(fraction("3630.00"));
    }

    @Test
    void paysTheArera() {
        assertThat(ItalianValorisation.community(Fraction.of(42_000), fraction("10.57")))
                .isEqualTo(fraction("443.94"));
    }

    @Test
    void refusesToGiveAFirmOneCent() {
        var firms = Set.of("joinery");
        assertThat(EXCESS.allows(Map.of("school", fraction("990.00")), firms)).isTrue();
        var cent = Map.of("school", fraction("989.99"), "joinery", fraction("0.01"));
        assertThat(EXCESS.allows(cent, firms)).isFalse();
        assertThat(EXCESS.allows(Map.of("school", fraction("989.99")), firms)).isFalse();
    }

    @Test
    void reservesNothingBelowTheThreshold() {
        var below = ItalianExcess.of(Fraction.of(5), Fraction.of(10), ItalianExcess.TARIFF_ONLY, Fraction.ONE);
        assertThat(below).isEqualTo(new ItalianExcess(Fraction.ZERO, Fraction.ZERO, Fraction.ZERO, Fraction.ONE));
        var nothing = ItalianExcess.of(Fraction.ZERO, Fraction.ZERO, ItalianExcess.TARIFF_ONLY, Fraction.ZERO);
        assertThat(nothing.share()).isEqualTo(Fraction.ZERO);
    }
}
