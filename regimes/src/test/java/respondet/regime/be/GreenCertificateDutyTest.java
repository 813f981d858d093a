package respondet.regime.be;

import static org.assertj.core.api.Assertions.assertThat;
import static respondet.regime.be.SharedExample.example;
import static respondet.regime.be.SharedExample.problems;
import static respondet.regime.be.SharedExample.settle;

import java.time.Year;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import respondet.core.community.Facts;
import respondet.core.law.Message;
import respondet.core.law.Value;
import respondet.core.problem.Problem;
import respondet.core.problem.ProblemKind;
import respondet.core.settlement.AmountKind;
import respondet.core.settlement.Item;
import respondet.core.settlement.Party;
import respondet.core.settlement.Settlement;

/** regimes.md, section 4.5: green certificates are due on shared energy. */
class GreenCertificateDutyTest {

    private static String certificates(Settlement settlement) {
        return Quarters.amount(settlement, Party.community(), AmountKind.FEE, Item.GREEN_CERTIFICATES);
    }

    @Test
    void chargesTheCommunityForCertificates() { // 11 kWh, quota 40 %, 65 EUR for one MWh
        var settlement = settle(example()
                .fact("green_certificate_quota_percent", "2025=38", "2026=40")
                .fact("green_certificate_price", "65"));
        assertThat(certificates(settlement)).isEqualTo("-0.286");
        assertThat(problems(settlement, ProblemKind.UNKNOWN_FEE)).isEmpty();
        settlement.lines().forEach(line -> Recomputed.check(line.why()));
        var line = settlement.linesOf(Party.community()).stream()
                .filter(each -> each.kind() == AmountKind.FEE && each.item() == Item.GREEN_CERTIFICATES)
                .findFirst()
                .orElseThrow();
        assertThat(line.why().reference()).contains(Acts.decree("35quaterdecies §1 7°"));
    }

    @Test
    void saysThatAnUnknownYearOfCertificatesIsUnknown() {
        var settlement = settle(
                example().fact("green_certificate_quota_percent", "2025=38").fact("green_certificate_price", "65"));
        assertThat(certificates(settlement)).isEqualTo("none");
        assertThat(problems(settlement, ProblemKind.UNKNOWN_FEE))
                .extracting(problem -> problem.hint().args().get("year"))
                .containsExactly(Value.of("2026"));
    }

    @Test
    void readsTheTermsOfAYear() {
        var facts = new Facts(Map.of(
                "green_certificate_quota_percent",
                List.of("30", "2026= 40"),
                "green_certificate_price",
                List.of("65")));
        var euro = Currency.getInstance("EUR");
        assertThat(CertificateTerms.of(facts, Year.of(2026), euro).orElseThrow().quotaPercent())
                .isEqualByComparingTo("40");
        assertThat(CertificateTerms.of(facts, Year.of(2027), euro).orElseThrow().quotaPercent())
                .isEqualByComparingTo("30");
        assertThat(CertificateTerms.of(Facts.NONE, Year.of(2026), euro)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2026=40, true",
        "2026= 40.5, true",
        "40, true",
        "40 %, false",
        "2026=, false",
        "=40, false",
        "26=40, false"
    })
    void takesNumbersOnly(String quota, boolean taken) {
        var fixture = example().fact("green_certificate_quota_percent", quota).fact("green_certificate_price", "65");
        var checked = fixture.check(WalloonRegime.renewableCommunity());
        assertThat(checked.found().isPresent()).isEqualTo(taken);
        assertThat(checked.problems().stream()
                        .filter(problem -> problem.kind() == ProblemKind.WRONG_VALUE)
                        .map(Problem::hint))
                .isEqualTo(
                        taken
                                ? List.of()
                                : List.of(Message.of("problem.be.wrong_number")
                                        .with("fact", Value.of("green_certificate_quota_percent"))
                                        .with("value", Value.of(quota))
                                        .with("example", Value.of("2026=40"))));
    }

    @Test
    void refusesAPriceThatIsNoNumber() {
        var checked = example().fact("green_certificate_price", "dear").check(WalloonRegime.renewableCommunity());
        assertThat(checked.problems())
                .filteredOn(problem -> problem.kind() == ProblemKind.WRONG_VALUE)
                .extracting(problem -> problem.hint().args().get("fact"))
                .containsExactly(Value.of("green_certificate_price"));
    }
}
