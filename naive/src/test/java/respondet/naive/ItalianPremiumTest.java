package respondet.naive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static respondet.naive.FourHours.fraction;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import respondet.naive.ItalianPlant.Kind;

/** regimes.md, sections 5.4 and 5.8: the tariff in EUR per MWh. */
class ItalianPremiumTest {

    @ParameterizedTest(name = "{0} kW {1} at {2} earns {3}")
    @CsvSource({
        // section 5.8
        "100, PV_NORTH, 120, 130",
        "100, PV_NORTH, 95, 130",
        "100, PV_NORTH, 60, 130",
        "100, PV_NORTH, 150, 120",
        "400, PV_NORTH, 120, 120",
        "400, PV_NORTH, 95, 120",
        "400, PV_NORTH, 60, 120",
        "400, PV_NORTH, 150, 110",
        "700, PV_NORTH, 120, 110",
        "700, PV_NORTH, 95, 110",
        "700, PV_NORTH, 60, 110",
        "700, PV_NORTH, 150, 100",
        "100, PV_SOUTH, 200, 80",
        // the upper edge of each tier belongs to it
        "200, OTHER, 180, 80",
        "200.001, OTHER, 180, 70",
        "600, OTHER, 180, 70",
        "600.001, OTHER, 180, 60",
        "1000, OTHER, 180, 60",
        // the cap is reached 40 EUR below 180
        "200, OTHER, 140, 120",
        "200, OTHER, 139.99, 120",
        "200, OTHER, 140.01, 119.99",
        "600, OTHER, 140, 110",
        "1000, OTHER, 140, 100",
        "1000, OTHER, -20, 100",
        // the correction comes after the cap; section 5.4: 70 to 110 in the north above 600 kW
        "1000, PV_NORTH, 180, 70",
        "1000, PV_NORTH, 140, 110",
        "1000, PV_CENTRE, 140, 104",
        "1000, PV_SOUTH, 140, 100",
    })
    void paysTheTariff(String kw, Kind kind, String zonalPrice, String tariff) {
        assertThat(ItalianPremium.tariff(plant(kw, kind, "0"), fraction(zonalPrice)))
                .isEqualTo(fraction(tariff));
    }

    @Test
    void refusesAPlantAboveOneMegawatt() {
        var plant = plant("1000.001", Kind.OTHER, "0");
        assertThatIllegalArgumentException().isThrownBy(() -> ItalianPremium.tariff(plant, Fraction.of(100)));
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "0.20, 0.25", "0.40, 0.50"}) // section 5.4
    void reducesByTheGrant(String grant, String factor) {
        assertThat(ItalianPremium.grantFactor(fraction(grant))).isEqualTo(fraction(factor));
    }

    @Test
    void refusesAGrantAboveFortyPercent() {
        assertThatIllegalArgumentException().isThrownBy(() -> ItalianPremium.grantFactor(fraction("0.41")));
    }

    @Test
    void doesNotReduceTheExemptPart() { // own figures: 10 kWh at 130, F 0.5, 3/5 exempt
        var premium = ItalianPremium.premium(
                Fraction.of(10), plant("100", Kind.PV_NORTH, "0.40"), Fraction.of(120), Fraction.of(3, 5));
        assertThat(premium).isEqualTo(fraction("1.04"));
    }

    @ParameterizedTest
    @CsvSource({"3, 0", "3.1, 15", "20, 15", "20.5, 15.5", "700, 695"}) // section 5.4
    void chargesTheYearlyFee(String kw, String fee) {
        assertThat(ItalianFee.perYear(fraction(kw))).isEqualTo(fraction(fee));
    }

    private static ItalianPlant plant(String kw, Kind kind, String grant) {
        return new ItalianPlant("plant", LocalDate.of(2024, 6, 1), fraction(kw), kind, fraction(grant));
    }
}
