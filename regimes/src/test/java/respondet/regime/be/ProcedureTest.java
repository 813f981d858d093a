package respondet.regime.be;

import static org.assertj.core.api.Assertions.assertThat;
import static respondet.regime.be.Candidates.BUILDING;
import static respondet.regime.be.Candidates.RENEWABLE;
import static respondet.regime.be.Candidates.answer;
import static respondet.regime.be.Candidates.pointWith;
import static respondet.regime.be.Candidates.two;
import static respondet.regime.be.Candidates.verdict;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import respondet.core.law.Value;
import respondet.core.law.Verdict.Answer;
import respondet.core.quantity.Share;

/** regimes.md, sections 4.2 and 4.3: what is done before the first shared quarter-hour, and at each point. */
class ProcedureTest {

    @ParameterizedTest
    @CsvSource({"2026-06-01, YES", "2026-06-02, NO"})
    void wantsTheProcedureBeforeTheFirstDay(String day, Answer answer) {
        var building = two().fact("notified", "2026-01-01").fact("dso_agreement", day);
        assertThat(answer(building, BUILDING, "notification")).isEqualTo(answer);
        assertThat(answer(building, RENEWABLE, "authorisation"))
                .isEqualTo(answer == Answer.NO ? Answer.NO : Answer.UNKNOWN);
        assertThat(answer(building.fact("authorised", day), RENEWABLE, "authorisation"))
                .isEqualTo(answer);
    }

    @Test
    void letsAPointTakePartInOneSharingOnly() {
        assertThat(answer(two(), RENEWABLE, "one_sharing")).isEqualTo(Answer.YES);
        var divided = verdict(pointWith(Share.of("0.5"), Map.of()).takes("PA", 1), RENEWABLE, "one_sharing");
        assertThat(divided.answer()).isEqualTo(Answer.NO);
        assertThat(divided.because().args()).containsEntry("points", Value.of("PA"));
    }

    @ParameterizedTest
    @CsvSource({"smart_meter, smart_meter", "compensation, compensation_given_up"})
    void looksAtEveryPoint(String rule, String fact) {
        var no = pointWith(Share.ALL, Map.of(fact, List.of("false"))).takes("PA", 1);
        assertThat(answer(no, BUILDING, rule)).isEqualTo(Answer.NO);
        var oneOpen = pointWith(Share.ALL, Map.of(fact, List.of("true"))).takes("PA", 1);
        assertThat(answer(oneOpen, BUILDING, rule)).isEqualTo(Answer.UNKNOWN);
    }
}
