package respondet.regime;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import respondet.core.community.AllocationKey;
import respondet.core.community.MemberKind;
import respondet.core.law.Certainty;
import respondet.core.law.Value;
import respondet.core.law.Verdict;
import respondet.core.problem.Problem;
import respondet.core.problem.ProblemKind;
import respondet.core.quantity.Share;

/** Agreements and facts that a law refuses or leaves open, where it would otherwise break. */
class WhatNoLawWorksWithTest {

    private static CommunityFixture with(CommunityFixture empty) {
        return empty.member("A", MemberKind.HOUSEHOLD)
                .point("PA", "A")
                .plant("roof", "A", "10")
                .plantPoint("PG", "roof")
                .takes("PA", 1000, 2000, 1000, 3000)
                .gives("PG", 0, 6000, 10000, 2000);
    }

    private static List<Problem> problems(String regime, CommunityFixture empty) {
        var law = Regimes.find(regime).orElseThrow();
        return law.problems(with(empty).resolved(law.resolution())).stream()
                .filter(problem -> problem.kind() == ProblemKind.WRONG_VALUE)
                .toList();
    }

    private static CommunityFixture inEuro(String regime) {
        return CommunityFixture.italy(regime);
    }

    private static CommunityFixture inZloty(String regime) {
        return CommunityFixture.poland(regime);
    }

    @Test
    void refusesAnotherCurrencyThanThatOfTheLaw() {
        for (var law : Regimes.all()) {
            boolean polish = law.id().startsWith("pl-");
            var right = polish ? inZloty(law.id()) : inEuro(law.id());
            var wrong = polish ? inEuro(law.id()) : inZloty(law.id());
            assertThat(problems(law.id(), right)).as(law.id()).isEmpty();
            assertThat(problems(law.id(), wrong))
                    .as(law.id())
                    .singleElement()
                    .satisfies(problem -> assertThat(problem.hint().args())
                            .isEqualTo(Map.of(
                                    "currency", Value.of(polish ? "EUR" : "PLN"),
                                    "needed", Value.of(polish ? "PLN" : "EUR"))));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026=abc", "abc", "2026=", "26=40", "2026=1e9", "2026=-1"})
    void refusesCertificateTermsThatAreNoNumbers(String entry) {
        for (var fact : List.of("green_certificate_quota_percent", "green_certificate_price")) {
            var found = problems("be-cer", CommunityFixture.belgium("be-cer").fact(fact, "2025=38", entry));
            assertThat(found)
                    .as(fact)
                    .singleElement()
                    .satisfies(problem -> assertThat(problem.hint().args())
                            .containsEntry("fact", Value.of(fact))
                            .containsEntry("value", Value.of(entry)));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"40", "2026=40", "2026= 40.5", " 40 "})
    void takesCertificateTermsThatAreNumbers(String entry) {
        var community = CommunityFixture.belgium("be-cer").fact("green_certificate_price", entry);
        assertThat(problems("be-cer", community)).isEmpty();
    }

    @Test
    void refusesPartsOfMoreThanSixDecimals() {
        assertThat(problems("it-cer", inEuro("it-cer").fact("reserved_split", "A=0.3333333")))
                .hasSize(1);
        assertThat(problems("it-cer", inEuro("it-cer").fact("reserved_split", "A=0.33333333333333333333333")))
                .hasSize(1);
        assertThat(problems("it-cer", inEuro("it-cer").fact("reserved_split", "A=0.333333")))
                .isEmpty();
    }

    private static Verdict verdict(CommunityFixture community, String regime, String rule) {
        return with(community).settle(Regimes.find(regime).orElseThrow()).feasibility().stream()
                .filter(each -> each.rule().equals(rule))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void leavesOpenWhatDependsOnADayBeforeTheFirstCodedOne() {
        var applied = verdict(
                inZloty("pl-cooperative").fact("application_filed", "2018-01-01"), "pl-cooperative", "pl.cover");
        var key = new AllocationKey.Constant(Map.of("A", Share.ALL));
        var filed = verdict(
                CommunityFixture.spain("es-collective").key("2025-01-01", key).fact("coefficients_filed", "1990-01-01"),
                "es-collective",
                "es.coefficients_filed");
        var applying = inZloty("pl-cooperative").fact("application_filed", "2018-01-01");
        var area = verdict(applying, "pl-cooperative", "pl.area");
        for (var verdict : List.of(applied, area, filed)) {
            assertThat(verdict.answer()).isEqualTo(Verdict.Answer.UNKNOWN);
            assertThat(verdict.because().key()).endsWith(".too_early");
            assertThat(verdict.because().args()).containsKeys("date", "first");
        }
    }

    @Test
    void saysNothingOfChangesBeforeTheFirstCodedDay() {
        var key = new AllocationKey.Constant(Map.of("A", Share.ALL));
        var community =
                CommunityFixture.spain("es-collective").key("1990-01-01", key).key("1990-02-01", key);
        assertThat(verdict(community, "es-collective", "es.four_months").answer())
                .isEqualTo(Verdict.Answer.YES);
    }

    @ParameterizedTest
    @CsvSource({
        "it/premium_surplus, MEMORY",
        "pl/deposit_refund_monthly, MEMORY",
        "pl/deposit_refund_hourly, FOUND",
        "pl/deposit_factor, FOUND",
        "pl/cluster_commune_limit, FOUND",
    })
    void marksHowWellANumberIsKnown(String parameter, Certainty certainty) { // regimes.md, sections 3.8, 3.9 and 5
        var loaded = ParameterFile.load(parameter, Object.class);
        assertThat(loaded.certainties().lastEntry().getValue()).isEqualTo(certainty);
    }
}
