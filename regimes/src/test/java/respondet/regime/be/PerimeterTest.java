package respondet.regime.be;

import static org.assertj.core.api.Assertions.assertThat;
import static respondet.regime.be.Candidates.BUILDING;
import static respondet.regime.be.Candidates.CITIZEN;
import static respondet.regime.be.Candidates.RENEWABLE;
import static respondet.regime.be.Candidates.answer;
import static respondet.regime.be.Candidates.two;
import static respondet.regime.be.Candidates.verdict;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import respondet.core.community.Facts;
import respondet.core.community.Plant;
import respondet.core.community.Technology;
import respondet.core.law.Certainty;
import respondet.core.law.Value;
import respondet.core.law.Verdict.Answer;
import respondet.core.quantity.Power;

/** regimes.md, section 4.2: where the energy comes from, and how near the participants are. */
class PerimeterTest {

    @ParameterizedTest
    @CsvSource({"PV, YES", "BIOGAS, YES", "COGENERATION, NO", "OTHER, NO"})
    void takesRenewableEnergyOnly(Technology technology, Answer answer) {
        var day = LocalDate.of(2024, 1, 1);
        var fixture = two().plant(new Plant("P", "A", technology, Power.kW("10"), day, Facts.NONE));
        assertThat(answer(fixture, RENEWABLE, "renewable")).isEqualTo(answer);
        assertThat(answer(fixture, BUILDING, "renewable")).isEqualTo(answer);
        assertThat(answer(fixture, CITIZEN, "any_source")).isEqualTo(Answer.YES);
    }

    @Test
    void keepsACommunityInOneCommuneOrBehindOneSubstation() {
        assertThat(answer(two().fact("communes", "Namur", "Namur"), RENEWABLE, "proximity"))
                .isEqualTo(Answer.YES);
        var twoCommunes = two().fact("communes", "Namur", "Andenne");
        assertThat(answer(twoCommunes, RENEWABLE, "proximity")).isEqualTo(Answer.UNKNOWN);
        assertThat(answer(twoCommunes.fact("substations", "S1"), RENEWABLE, "proximity"))
                .isEqualTo(Answer.YES);
        var far = verdict(twoCommunes.fact("substations", "S1", "S2"), RENEWABLE, "proximity");
        assertThat(far.answer()).isEqualTo(Answer.NO);
        assertThat(far.certainty()).isEqualTo(Certainty.UNCERTAIN);
        assertThat(far.because().args()).containsEntry("communes", Value.of("Namur, Andenne"));
        assertThat(answer(two().fact("substations", "S1"), RENEWABLE, "proximity"))
                .isEqualTo(Answer.YES);
    }
}
