package respondet.core.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import respondet.core.law.Explanation.Operation;
import respondet.core.quantity.Energy;
import respondet.core.quantity.Money;
import respondet.core.quantity.Power;
import respondet.core.quantity.Price;

class LawTest {

    private static final Reference DECREE = new Reference("Decree 1", "art. 2");
    private static final LocalDate FIRST = LocalDate.of(2024, 1, 24);

    private static Dated<String> dated() {
        return new Dated<>(
                "rate",
                DECREE,
                new TreeMap<>(Map.of(FIRST, "old", FIRST.plusYears(1), "new")),
                new TreeMap<>(Map.of(FIRST, Certainty.FOUND, FIRST.plusYears(1), Certainty.MEMORY)),
                Optional.of(FIRST.plusYears(2)));
    }

    @Test
    void givesTheValueInForce() {
        assertThat(dated().on(FIRST)).isEqualTo(new Parameter<>("old", FIRST, DECREE, Certainty.FOUND));
        assertThat(dated().on(FIRST.plusYears(1).minusDays(1)).value()).isEqualTo("old");
        assertThat(dated().on(FIRST.plusYears(1)).certainty()).isEqualTo(Certainty.MEMORY);
    }

    @Test
    void isUncertainFromTheFirstDayWithoutAConfirmedValue() {
        assertThat(dated().on(FIRST.plusYears(2).minusDays(1)).certainty()).isEqualTo(Certainty.MEMORY);
        assertThat(dated().on(FIRST.plusYears(2)).certainty()).isEqualTo(Certainty.UNCERTAIN);
    }

    @Test
    void refusesADateBeforeTheFirstCodedDay() {
        assertThatThrownBy(() -> dated().on(FIRST.minusDays(1)))
                .isInstanceOfSatisfying(NotInForce.class, refusal -> {
                    assertThat(refusal.rule()).isEqualTo("rate");
                    assertThat(refusal.date()).isEqualTo(FIRST.minusDays(1));
                    assertThat(refusal.first()).isEqualTo(FIRST);
                })
                .hasMessageContaining("not coded for 2024-01-23");
    }

    @Test
    void refusesAParameterWithoutValueOrCertainty() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Dated<>("x", DECREE, new TreeMap<>(), new TreeMap<>(), Optional.empty()));
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new Dated<>("x", DECREE, new TreeMap<>(Map.of(FIRST, 1)), new TreeMap<>(), Optional.empty()));
        assertThat(Dated.since(FIRST, 5, "x", DECREE).on(FIRST.plusYears(50)).certainty())
                .isEqualTo(Certainty.FOUND);
    }

    @Test
    void isOnlyAsCertainAsItsParts() {
        var parameter = new Parameter<>(1, FIRST, DECREE, Certainty.MEMORY);
        var part = Explanation.parameter(Message.of("rate"), Value.of(1), parameter);
        var sum = Explanation.of(Message.of("sum"), Value.of(1), Operation.SUM, List.of(part));
        assertThat(sum.certainty()).isEqualTo(Certainty.MEMORY);
        assertThat(part.reference()).contains(DECREE);
        assertThat(sum.reference()).isEmpty();
        assertThat(sum.by(DECREE).reference()).contains(DECREE);
        assertThat(sum.atMost(Certainty.UNCERTAIN).certainty()).isEqualTo(Certainty.UNCERTAIN);
        assertThat(Explanation.of(Message.of("sum"), Value.of(1), Operation.SUM, part, part)
                        .parts())
                .hasSize(2);
        assertThat(Explanation.input(Message.of("x"), Value.of(1)).certainty()).isEqualTo(Certainty.FOUND);
    }

    @Test
    void writesReferencesWithAndWithoutArticle() {
        assertThat(DECREE).hasToString("Decree 1, art. 2");
        assertThat(new Reference("Decree 1", "")).hasToString("Decree 1");
    }

    @Test
    void addsValuesToAMessage() {
        var message = Message.of("key").with("b", Value.of(2)).with("a", Value.of("x"));
        assertThat(message.args()).containsExactly(Map.entry("a", Value.of("x")), Map.entry("b", Value.of(2)));
        assertThat(Message.of("key").args()).isEmpty();
    }

    @Test
    void wrapsValuesByType() {
        assertThat(List.of(
                        Value.of(Energy.ZERO),
                        Value.of(Money.eur("1")),
                        Value.of(Price.eurPerKWh("1")),
                        Value.of(Power.ZERO),
                        Value.of(BigDecimal.ONE),
                        Value.of(LocalDate.EPOCH),
                        Value.of(YearMonth.of(2026, 1)),
                        Value.of(Instant.EPOCH)))
                .containsExactly(
                        new Value.Energy(Energy.ZERO),
                        new Value.Money(Money.eur("1")),
                        new Value.Price(Price.eurPerKWh("1")),
                        new Value.Power(Power.ZERO),
                        new Value.Decimal(BigDecimal.ONE),
                        new Value.Date(LocalDate.EPOCH),
                        new Value.Month(YearMonth.of(2026, 1)),
                        new Value.Moment(Instant.EPOCH));
    }

    @Test
    void answersYesOrNo() {
        assertThat(Verdict.Answer.of(true)).isEqualTo(Verdict.Answer.YES);
        assertThat(Verdict.Answer.of(false)).isEqualTo(Verdict.Answer.NO);
        assertThat(Verdict.Answer.UNKNOWN.id()).isEqualTo("unknown");
        assertThat(Certainty.FOUND.and(Certainty.MEMORY)).isEqualTo(Certainty.MEMORY);
        assertThat(Certainty.UNCERTAIN.and(Certainty.MEMORY)).isEqualTo(Certainty.UNCERTAIN);
        assertThat(Certainty.MEMORY.id()).isEqualTo("memory");
    }
}
