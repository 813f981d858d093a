package respondet.regime.pl;

import static org.assertj.core.api.Assertions.assertThat;
import static respondet.regime.pl.PolishExamples.billed;
import static respondet.regime.pl.PolishExamples.figure;
import static respondet.regime.pl.PolishExamples.story;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import respondet.core.law.Certainty;
import respondet.core.law.Value;
import respondet.core.law.Verdict;
import respondet.core.law.Verdict.Answer;
import respondet.core.settlement.Settlement;

/** Story A2 of the requirements: a school, a social cooperative and households. */
class PolishStoryTest {

    private static final PolishCooperative LAW = new PolishCooperative();

    private final Settlement settlement = story("pl-cooperative").settle(LAW);

    @Test
    void explainsBothRegisters() { // 50 = 7 + 13 + 30 and 40 = 7 + 13 + 20
        var all = settlement.allocation().months().getFirst().all();
        assertThat(List.of(all.consumed(), all.produced(), all.shared(), all.residual(), all.surplus()))
                .containsExactly(50_000L, 40_000L, 20_000L, 30_000L, 20_000L);
        var alone = story("pl-net-billing").settle(new PolishNetBilling());
        assertThat(alone.allocation().months().getFirst().all().shared()).isEqualTo(7_000);
    }

    @Test
    void billsThePointsWithAPositiveSum() { // 30 - 0.6 x 20 = 18; sums -21, 17, 14
        assertThat(figure(settlement, "billed_wh")).isEqualTo(18_000);
        assertThat(List.of(billed(settlement, "school"), billed(settlement, "coop"), billed(settlement, "homes")))
                .containsExactly(0L, 9_871L, 8_129L);
    }

    @ParameterizedTest(name = "{1} of {2} MWh applied for on {0}: {3}")
    @CsvSource({
        "2025-12-15, 96, 200, YES", // 48 %
        "2025-12-31, 96, 200, YES",
        "2026-01-01, 96, 200, NO",
        "2026-01-15, 96, 200, NO",
        "2025-12-31, 80, 200, YES",
        "2025-12-31, 79, 200, NO",
        "2026-01-01, 140, 200, YES",
        "2026-01-01, 139, 200, NO",
    })
    void requiresTheCoverOfTheDayOfApplication(LocalDate applied, long produced, long needed, Answer answer) {
        var verdict = new CoverRule(produced, needed, Certainty.FOUND).verdict(Optional.of(applied));
        assertThat(verdict.answer()).isEqualTo(answer);
        assertThat(verdict.rule()).isEqualTo("pl.cover");
        assertThat(verdict.certainty()).isEqualTo(Certainty.FOUND);
        assertThat(verdict.reference().article()).isEqualTo("41");
        assertThat(verdict.because().args()).containsEntry("date", Value.of(applied));
    }

    @Test
    void findsTheCoverThroughTheMainFlow() { // 40 of 50 kWh in four hours
        var applied =
                story("pl-cooperative").fact("application_filed", "2026-01-15").settle(LAW);
        var cover = verdict(applied, "pl.cover");
        assertThat(cover.answer()).isEqualTo(Answer.YES);
        assertThat(cover.certainty()).isEqualTo(Certainty.UNCERTAIN);
        assertThat(cover.because().args().get("ratio").toString()).contains("0.8000");
        assertThat(verdict(settlement, "pl.cover").answer()).isEqualTo(Answer.UNKNOWN);
    }

    @Test
    void leavesTheCoverOpenWhereNothingWasUsed() {
        var verdict = new CoverRule(5, 0, Certainty.FOUND).verdict(Optional.of(LocalDate.of(2026, 1, 1)));
        assertThat(verdict.answer()).isEqualTo(Answer.UNKNOWN);
    }

    static Verdict verdict(Settlement settlement, String rule) {
        return settlement.feasibility().stream()
                .filter(each -> each.rule().equals(rule))
                .findFirst()
                .orElseThrow();
    }
}
