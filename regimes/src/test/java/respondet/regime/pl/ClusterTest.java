package respondet.regime.pl;

import static org.assertj.core.api.Assertions.assertThat;
import static respondet.regime.pl.PolishExamples.fourHours;
import static respondet.regime.pl.PolishExamples.lines;
import static respondet.regime.pl.PolishExamples.total;
import static respondet.regime.pl.PolishStoryTest.verdict;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import respondet.core.law.Value;
import respondet.core.law.Verdict.Answer;
import respondet.core.quantity.Money;
import respondet.core.settlement.Item;
import respondet.naive.Fraction;

class ClusterTest {

    private static final PolishCluster LAW = new PolishCluster();

    @ParameterizedTest(name = "{0} of {1} is charged {2} %")
    @CsvSource({
        "18, 20, 85", // 90 % does not exceed 90 %
        "6000, 10000, 100",
        "6001, 10000, 95",
        "7000, 10000, 95",
        "7001, 10000, 90",
        "8000, 10000, 90",
        "8001, 10000, 85",
        "9001, 10000, 80",
        "9999, 10000, 80",
        "10000, 10000, 75",
        "12000, 10000, 75",
        "5, 0, 100",
    })
    void chargesByBand(long injected, long consumed, int percent) {
        var bands = ClusterBand.on(YearMonth.of(2026, 1)).value();
        assertThat(ClusterBand.percentCharged(bands, injected, consumed)).isEqualTo(percent);
        if (consumed > 0) {
            assertThat(respondet.naive.PolishCluster.percentCharged(
                            Fraction.of(injected).dividedBy(Fraction.of(consumed))))
                    .isEqualTo(percent);
        }
    }

    @Test
    void supportsNothingWithoutTheDecision() {
        var off = fourHours("pl-cluster").settle(LAW);
        assertThat(off.lines()).isEmpty();
        assertThat(verdict(off, "pl.state_aid").answer()).isEqualTo(Answer.UNKNOWN);
        var refused =
                fourHours("pl-cluster").fact("state_aid_decision", "false").settle(LAW);
        assertThat(refused.lines()).isEmpty();
        assertThat(verdict(refused, "pl.state_aid").answer()).isEqualTo(Answer.NO);
        var later =
                fourHours("pl-cluster").fact("state_aid_decision", "2026-01-02").settle(LAW);
        assertThat(later.lines()).isEmpty();
    }

    @Test
    void waivesFeesOnWhatMeetsInside() { // 12 kWh shared, 15 % of the variable fee of 0.30
        var on =
                fourHours("pl-cluster").fact("state_aid_decision", "2026-01-01").settle(LAW);
        assertThat(verdict(on, "pl.state_aid").answer()).isEqualTo(Answer.YES);
        assertThat(total(lines(on, Item.RENEWABLES_FEE))).isEqualTo(Money.pln("0.0876"));
        assertThat(total(lines(on, Item.COGENERATION_FEE))).isEqualTo(Money.pln("0.036"));
        assertThat(total(lines(on, Item.NETWORK_FEE_REDUCTION))).isEqualTo(Money.pln("0.54"));
    }

    @ParameterizedTest(name = "a decision \"{0}\" is refused: {1}")
    @CsvSource({"yes, true", "31.12.2025, true", "2026-02-30, true", "2025-12-31, false", "TRUE, false", "false, false"
    })
    void refusesADecisionThatIsNeitherADayNorAnAnswer(String decision, boolean refused) {
        var found = fourHours("pl-cluster").fact("state_aid_decision", decision).check(LAW);
        assertThat(found.found().isEmpty()).isEqualTo(refused);
        assertThat(found.problems().stream()
                        .filter(problem -> problem.hint().key().equals("problem.pl.state_aid_decision"))
                        .map(problem -> problem.hint().args()))
                .isEqualTo(refused ? List.of(Map.of("value", Value.of(decision))) : List.of());
    }
}
