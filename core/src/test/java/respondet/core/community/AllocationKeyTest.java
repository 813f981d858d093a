package respondet.core.community;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import respondet.core.quantity.Price;
import respondet.core.quantity.Share;

class AllocationKeyTest {

    private static final Map<String, Share> SHARES = Map.of("B", Share.of("0.4"), "A", Share.of("0.6"));

    @Test
    void namesItsKindAndMembers() {
        assertKey(new AllocationKey.Constant(SHARES), "constant", "A", "B");
        assertKey(new AllocationKey.Specific(SHARES), "specific", "A", "B");
        assertKey(new AllocationKey.SpecificIterative(SHARES), "specific_iterative", "A", "B");
        assertKey(new AllocationKey.Hybrid(Share.of("0.5"), SHARES), "hybrid", "A", "B");
        assertKey(new AllocationKey.Cascade(List.of("B", "A")), "cascade", "B", "A");
        assertKey(new AllocationKey.Equal(), "equal");
        assertKey(new AllocationKey.EqualIterative(), "equal_iterative");
        assertKey(new AllocationKey.Prorata(), "prorata");
        assertKey(new AllocationKey.Hourly(coefficients(400_000, 600_000)), "hourly", "A", "B");
    }

    private static void assertKey(AllocationKey key, String kind, String... named) {
        assertThat(key.kind()).isEqualTo(kind);
        assertThat(key.named()).containsExactly(named);
    }

    private static HourlyCoefficients coefficients(int... millionths) {
        return new HourlyCoefficients(List.of("A", "B"), new int[][] {millionths});
    }

    @Test
    void refusesSharesThatAreNotAWhole() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new AllocationKey.Constant(Map.of("A", Share.of("0.9"))))
                .withMessageContaining("sum to 0.9 instead of 1");
    }

    @Test
    void cannotBeChanged() {
        var key = new AllocationKey.Specific(SHARES);
        assertThatThrownBy(() -> key.shares().clear()).isInstanceOf(UnsupportedOperationException.class);
        var tariff = new Tariff("home", Optional.empty(), Map.of("energy", new PriceTerm.Zoned(Map.of())));
        assertThatThrownBy(() -> tariff.terms().clear()).isInstanceOf(UnsupportedOperationException.class);
        var zoned = new PriceTerm.Zoned(Map.of("P1", Price.eurPerKWh("1")));
        assertThatThrownBy(() -> zoned.byZone().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void readsCoefficientsByHour() {
        var coefficients = coefficients(0, 1_000_000);
        assertThat(coefficients.hours()).isEqualTo(1);
        assertThat(coefficients.at(0)).containsExactly(0, 1_000_000);
    }

    @Test
    void refusesAnHourThatIsNotAWhole() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> coefficients(400_000, 600_001))
                .withMessageContaining("hour 1 sum to 1000001");
        assertThatIllegalArgumentException().isThrownBy(() -> coefficients(1_000_000));
        assertThatIllegalArgumentException().isThrownBy(() -> coefficients(-1, 1_000_001));
    }

    @Test
    void readsFactsByType() {
        var facts = new Facts(Map.of(
                "filed", List.of("2025-07-01"),
                "kw", List.of("1.5"),
                "on", List.of("true"),
                "communes", List.of("a", "b")));
        assertThat(facts.date("filed")).contains(LocalDate.of(2025, 7, 1));
        assertThat(facts.number("kw")).contains(new BigDecimal("1.5"));
        assertThat(facts.flag("on")).contains(true);
        assertThat(facts.list("communes")).containsExactly("a", "b");
        assertThat(facts.text("communes")).contains("a");
        assertThat(facts.has("kw")).isTrue();
        assertThat(facts.has("unknown")).isFalse();
        assertThat(facts.flag("unknown")).isEmpty();
    }

    @Test
    void tellsKindsApart() {
        assertThat(MemberKind.FARMER.isNaturalPerson()).isTrue();
        assertThat(MemberKind.HOUSEHOLD.isNaturalPerson()).isTrue();
        assertThat(MemberKind.PUBLIC_BODY.isNaturalPerson()).isFalse();
        assertThat(MemberKind.PUBLIC_BODY.id()).isEqualTo("public_body");
        assertThat(Technology.BIOGAS.isRenewable()).isTrue();
        assertThat(Technology.COGENERATION.isRenewable()).isFalse();
        assertThat(Technology.OTHER.isRenewable()).isFalse();
        assertThat(Technology.PV.id()).isEqualTo("pv");
        assertThat(EstimationRule.NONE.id()).isEqualTo("none");
        assertThat(FactName.Scope.MEMBER.id()).isEqualTo("member");
    }
}
