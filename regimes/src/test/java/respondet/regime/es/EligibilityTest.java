package respondet.regime.es;

import static org.assertj.core.api.Assertions.assertThat;
import static respondet.regime.es.FourHours.LAW;

import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import respondet.core.community.MemberKind;
import respondet.core.law.Certainty;
import respondet.core.law.Verdict;
import respondet.regime.CommunityFixture;

class EligibilityTest {

    private static Verdict verdict(String rule, UnaryOperator<CommunityFixture> change) {
        var fixture = change.apply(FourHours.regulated().key("2025-01-01", FourHours.constant()));
        return LAW.feasibility(fixture.settle(LAW).allocation()).stream()
                .filter(each -> each.rule().equals("es." + rule))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "same_modality, same_modality",
        "coefficients_agreement, coefficients_agreement_signed",
        "net_generation_meter, net_generation_meter",
        "compensation_contract, compensation_contract"
    })
    void asksForFactsAndDoesNotGuessThem(String rule, String fact) {
        assertThat(verdict(rule, fixture -> fixture).answer()).isEqualTo(Verdict.Answer.UNKNOWN);
        assertThat(verdict(rule, fixture -> fixture.fact(fact, "true")).answer())
                .isEqualTo(Verdict.Answer.YES);
        var no = verdict(rule, fixture -> fixture.fact(fact, "false"));
        assertThat(no.answer()).isEqualTo(Verdict.Answer.NO);
        assertThat(no.because().key()).isEqualTo("verdict.es." + rule + ".no");
    }

    @Test
    void refusesPlantsWithSpecificRemuneration() {
        assertThat(verdict("no_specific_remuneration", fixture -> fixture.fact("specific_remuneration", "true"))
                        .answer())
                .isEqualTo(Verdict.Answer.NO);
    }

    @ParameterizedTest
    @CsvSource({
        "max_distance_m, 499, YES",
        "max_distance_m, 2000, NO",
        "max_distance_m, 1999, YES",
        "internal_network, true, YES",
        "same_transformer, true, YES",
        "same_cadastral_reference, true, YES",
        "same_transformer, false, UNKNOWN"
    })
    void measuresNearnessOfJanuary(String fact, String value, Verdict.Answer expected) {
        var verdict = verdict("proximity", fixture -> fixture.fact(fact, value));
        assertThat(verdict.answer()).isEqualTo(expected);
        assertThat(verdict.certainty()).isEqualTo(Certainty.MEMORY);
        assertThat(verdict.because().args()).containsKey("limit");
    }

    @Test
    void knowsPowerAndTechnology() {
        assertThat(verdict("compensation_power", fixture -> fixture).answer()).isEqualTo(Verdict.Answer.YES);
        assertThat(verdict("compensation_power", fixture -> fixture.plant("k2", "A", "0.1"))
                        .answer())
                .isEqualTo(Verdict.Answer.NO);
        assertThat(verdict("renewable", fixture -> fixture).answer()).isEqualTo(Verdict.Answer.YES);
        assertThat(verdict("four_months", fixture -> fixture).answer()).isEqualTo(Verdict.Answer.YES);
    }

    @ParameterizedTest
    @CsvSource({"2024-11-10, YES", "2024-12-01, YES", "2024-12-10, YES", "2024-12-11, NO"})
    void comparesTheFilingWithTheFirstDay(String filed, Verdict.Answer expected) {
        assertThat(verdict("coefficients_filed", fixture -> fixture.fact("coefficients_filed", filed))
                        .answer())
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"2025-10-01, 2026-02-01, YES", "2025-10-02, 2026-02-01, NO"})
    void noticesWhoLeavesTooEarly(String joined, String left, Verdict.Answer expected) {
        var verdict = verdict("minimum_stay", fixture -> fixture.member("D", MemberKind.FIRM, joined, left));
        assertThat(verdict.answer()).isEqualTo(expected);
    }

    @Test
    void judgesTheDelayOfActivation() {
        assertThat(activation("2025-11-01", "2025-12-01", "true").answer()).isEqualTo(Verdict.Answer.YES);
        assertThat(activation("2025-08-01", "2025-12-01", "true").answer()).isEqualTo(Verdict.Answer.NO);
        assertThat(activation("2022-10-19", "2025-12-01", "true").answer()).isEqualTo(Verdict.Answer.UNKNOWN);
        assertThat(verdict("activation_in_time", fixture -> fixture.fact("activation_requested", "2025-08-01"))
                        .answer())
                .isEqualTo(Verdict.Answer.UNKNOWN);
    }

    private static Verdict activation(String requested, String activated, String lowVoltage) {
        return verdict(
                "activation_in_time",
                fixture -> fixture.fact("activation_requested", requested)
                        .fact("activated", activated)
                        .fact("low_voltage", lowVoltage));
    }

    @Test
    void namesEveryFactItReads() {
        assertThat(LAW.facts())
                .extracting(respondet.core.community.FactName::name)
                .contains("max_distance_m", "activated");
        assertThat(LAW.carriesOver()).isFalse();
    }
}
