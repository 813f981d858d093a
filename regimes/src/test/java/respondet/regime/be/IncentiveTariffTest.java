package respondet.regime.be;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import respondet.core.law.Certainty;
import respondet.core.law.NotInForce;
import respondet.regime.be.IncentiveTariff.Band;

/** regimes.md, section 4.5: the optional network tariff by hour. */
class IncentiveTariffTest {

    /** regimes.md, section 4.5: ECO 1-7 and 11-17, MEDIUM 7-11 and 22-1, PEAK 17-22. */
    @ParameterizedTest
    @CsvSource({
        "00:59, MEDIUM",
        "01:00, ECO",
        "06:59, ECO",
        "07:00, MEDIUM",
        "10:59, MEDIUM",
        "11:00, ECO",
        "16:59, ECO",
        "17:00, PEAK",
        "21:59, PEAK",
        "22:00, MEDIUM",
        "23:59, MEDIUM"
    })
    void knowsTheBandOfALocalTime(String time, Band band) {
        var found = IncentiveTariff.load().bandAt(LocalDate.of(2026, 1, 1), LocalTime.parse(time));
        assertThat(found.value()).isEqualTo(band);
        assertThat(found.certainty()).isEqualTo(Certainty.MEMORY);
    }

    @Test
    void refusesBandsBeforeTheyExistOrThatLeaveAGap() {
        var noon = LocalTime.NOON;
        var tariff = IncentiveTariff.load();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> tariff.bandAt(LocalDate.of(2025, 12, 31), noon))
                .isInstanceOf(NotInForce.class);
        var gap = List.of(new IncentiveTariff.Hours(Band.ECO, 0, 23));
        assertThatIllegalArgumentException().isThrownBy(() -> new IncentiveTariff.Bands(gap));
    }
}
