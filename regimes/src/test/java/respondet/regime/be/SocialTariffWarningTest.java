package respondet.regime.be;

import static org.assertj.core.api.Assertions.assertThat;
import static respondet.regime.be.SharedExample.SPECIFIC;
import static respondet.regime.be.SharedExample.hints;
import static respondet.regime.be.SharedExample.problems;
import static respondet.regime.be.SharedExample.settle;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import respondet.core.community.AllocationKey;
import respondet.core.community.Facts;
import respondet.core.community.Member;
import respondet.core.community.MemberKind;
import respondet.core.law.Value;
import respondet.core.problem.ProblemKind;
import respondet.core.quantity.Money;
import respondet.regime.CommunityFixture;

/** regimes.md, section 4.8: the social tariff is lost on shared energy. */
class SocialTariffWarningTest {

    private static CommunityFixture withProtected(Map<String, List<String>> facts) {
        var kept = Quarters.example("be-cer", SPECIFIC);
        var day = LocalDate.of(2000, 1, 1);
        kept.member(
                new Member("D", "D", MemberKind.HOUSEHOLD, day, Optional.empty(), Optional.empty(), new Facts(facts)));
        return kept.point("PD", "D", "home")
                .takes("PD", 0, 1000, 0, 0)
                .key("2026-01-01", new AllocationKey.Cascade(List.of("D", "A", "B", "C")));
    }

    @ParameterizedTest
    @CsvSource({"0.10, none", "0.1, none", "0.099, problem.be.social_tariff_exceeded"})
    void warnsAProtectedMemberWhereSharingCostsMore(String socialTariff, String hint) { // internal price 0.10
        var own = settle(withProtected(Map.of("protected", List.of("true"), "social_tariff", List.of(socialTariff))));
        var common = settle(withProtected(Map.of("protected", List.of("true"))).fact("social_tariff", socialTariff));
        for (var settlement : List.of(own, common)) {
            assertThat(String.join(" ", hints(settlement, ProblemKind.WARNING_TO_MEMBER)))
                    .isEqualTo(hint.equals("none") ? "" : hint);
        }
    }

    @Test
    void countsCertificatesInTheWarning() { // 1 kWh: 0.10 + 40 % of 0.065 = 0.126 against 0.11
        var settlement = settle(withProtected(Map.of("protected", List.of("true"), "social_tariff", List.of("0.11")))
                .fact("green_certificate_quota_percent", "40")
                .fact("green_certificate_price", "65"));
        assertThat(problems(settlement, ProblemKind.WARNING_TO_MEMBER)
                        .getFirst()
                        .hint()
                        .args())
                .containsEntry("cost", Value.of(Money.eur("0.126")))
                .containsEntry("social", Value.of(Money.eur("0.11")))
                .containsEntry("more", Value.of(Money.eur("0.016")))
                .containsEntry("member", Value.of("D"));
    }

    @Test
    void tellsAProtectedMemberThatTheSocialTariffIsLost() {
        assertThat(hints(settle(withProtected(Map.of("protected", List.of("true")))), ProblemKind.WARNING_TO_MEMBER))
                .containsExactly("problem.be.social_tariff_lost");
        assertThat(hints(settle(withProtected(Map.of("protected", List.of("false")))), ProblemKind.WARNING_TO_MEMBER))
                .isEmpty();
    }
}
