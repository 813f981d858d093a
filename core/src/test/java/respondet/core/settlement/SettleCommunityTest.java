package respondet.core.settlement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import respondet.core.community.FactName;
import respondet.core.community.ResolvedCommunity;
import respondet.core.law.Explanation;
import respondet.core.law.Message;
import respondet.core.law.Value;
import respondet.core.law.Verdict;
import respondet.core.ledger.Account;
import respondet.core.ledger.UnbalancedException;
import respondet.core.ledger.Unit;
import respondet.core.problem.Checked;
import respondet.core.problem.Problem;
import respondet.core.problem.ProblemKind;
import respondet.core.quantity.Energy;
import respondet.core.quantity.Money;
import respondet.core.time.Resolution;

class SettleCommunityTest {

    private static final YearMonth JANUARY = YearMonth.of(2026, 1);

    /** Pools energy at the hour; what it is worth is given. */
    private record TestLaw(Valuation valuation, List<Problem> problems, Resolution resolution) implements Regime {

        TestLaw(Line... lines) {
            this(Valuation.of(List.of(lines)), List.of());
        }

        TestLaw(Valuation valuation, List<Problem> problems) {
            this(valuation, problems, Resolution.HOUR);
        }

        @Override
        public String id() {
            return "test";
        }

        @Override
        public LocalDate firstDay() {
            return LocalDate.of(2025, 1, 1);
        }

        @Override
        public List<FactName> facts() {
            return List.of();
        }

        @Override
        public List<Problem> problems(ResolvedCommunity community) {
            return problems;
        }

        @Override
        public Allocation allocate(MeteredPeriod metered) {
            return Allocation.of(metered, new Pooling());
        }

        @Override
        public Valuation value(Allocation allocation) {
            return valuation;
        }

        @Override
        public List<Verdict> feasibility(Allocation allocation) {
            return List.of();
        }
    }

    private static Village village() {
        return Village.inJanuary()
                .member("A")
                .member("B")
                .point("PA", "A")
                .point("PB", "B")
                .plant("roof", "A", "2025-01-01")
                .plantPoint("PG", "roof")
                .takes("PA", 30)
                .takes("PB", 10)
                .gives("PG", 25);
    }

    private static Checked<Settlement> check(Regime regime) {
        return new SettleCommunity(regime)
                .settle(village().resolved(), village().readings());
    }

    private static Settlement settle(Line... lines) {
        return check(new TestLaw(lines)).found().orElseThrow();
    }

    private static Line line(Party party, AmountKind kind, String eur) {
        return line(party, kind, Money.eur(eur));
    }

    private static Line line(Party party, AmountKind kind, Money amount) {
        var why = Explanation.input(Message.of("test"), Value.of(amount));
        return new Line(JANUARY, party, kind, Item.ENERGY, amount, why);
    }

    @Test
    void booksEnergyFromPlantsToMembers() {
        var ledger = settle().ledger();
        assertThat(ledger.balances(Unit.WATT_HOUR))
                .containsEntry(Account.of("production", "roof"), -25 * 744L)
                .containsEntry(Account.of("consumption", "A"), 30 * 744L)
                .containsEntry(Account.of("consumption", "B"), 10 * 744L)
                .containsEntry(Account.of("shared"), 0L)
                .containsEntry(Account.of("grid"), -15 * 744L);
    }

    @Test
    void booksOnlyMoneyThatMoves() {
        var ledger = settle(
                        line(Party.member("A"), AmountKind.CASH_RECEIVED, "1.00"),
                        line(Party.member("A"), AmountKind.FEE, "-0.20"),
                        line(Party.plant("roof"), AmountKind.CASH_RECEIVED, "3.00"),
                        line(Party.community(), AmountKind.RESERVED, "5.00"),
                        line(Party.member("B"), AmountKind.AVOIDED_COST, "9.00"),
                        line(Party.member("B"), AmountKind.LOST, "9.00"))
                .ledger();
        assertThat(ledger.balances(new Unit("EUR")))
                .containsEntry(Account.of("member", "A"), 80L)
                .containsEntry(Account.of("producer", "roof"), 300L)
                .containsEntry(Account.of("community"), 500L)
                .containsEntry(Account.of("outside", "cash_received"), -400L)
                .containsEntry(Account.of("outside", "fee"), 20L)
                .containsEntry(Account.of("outside", "reserved"), -500L)
                .hasSize(6);
    }

    @Test
    void booksTheRoundingDifference() {
        var settlement = settle(
                line(Party.member("A"), AmountKind.INTERNAL_PRICE, "-0.014"),
                line(Party.member("B"), AmountKind.INTERNAL_PRICE, "-0.014"),
                line(Party.plant("roof"), AmountKind.INTERNAL_PRICE, "0.028"));
        assertThat(settlement.linesOf(Party.community())).singleElement().satisfies(rounding -> {
            assertThat(rounding.item()).isEqualTo(Item.ROUNDING);
            assertThat(rounding.kind()).isEqualTo(AmountKind.INTERNAL_PRICE);
            assertThat(rounding.exact()).isEqualTo(Money.eur("-0.01"));
            assertThat(rounding.why().parts()).hasSize(2);
        });
        assertThat(settlement.lines().stream().map(Line::rounded).reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo("0.00");
        assertThat(settlement.ledger().balance(Account.of("sharing"), new Unit("EUR")))
                .isZero();
    }

    @Test
    void roundsEachMonthAndKindByItself() {
        var later = new Line(
                JANUARY.plusMonths(1),
                Party.member("A"),
                AmountKind.FEE,
                Item.ENERGY,
                Money.eur("-0.004"),
                Explanation.input(Message.of("test"), Value.of(1)));
        var lines = List.of(
                line(Party.member("A"), AmountKind.FEE, "-0.004"),
                line(Party.member("B"), AmountKind.FEE, "-0.004"),
                line(Party.member("A"), AmountKind.LOST, "0.004"),
                line(Party.member("A"), AmountKind.LOST, Money.pln("0.004")),
                later);
        assertThat(RoundingLines.of(lines))
                .extracting(line -> line.month() + " " + line.kind() + " " + line.exact())
                .containsExactly("2026-01 FEE -0.01 EUR");
    }

    @Test
    void refusesInternalPricesThatDoNotBalance() {
        assertThatThrownBy(() -> settle(line(Party.member("A"), AmountKind.INTERNAL_PRICE, "-1")))
                .isInstanceOf(UnbalancedException.class)
                .hasMessageContaining("Internal prices do not balance in EUR");
    }

    @Test
    void refusesAPeriodBeforeTheLaw() {
        var old = new Village("2024-12-01", "2025-02-01", Resolution.HOUR);
        var checked = new SettleCommunity(new TestLaw()).settle(old.resolved(), old.readings());
        assertThat(checked.found()).isEmpty();
        assertThat(checked.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.kind()).isEqualTo(ProblemKind.NOT_IN_FORCE);
            assertThat(problem.hint().args()).containsKeys("date", "first");
        });
        var first = new Village("2025-01-01", "2025-02-01", Resolution.HOUR)
                .member("A")
                .point("P", "A");
        assertThat(new SettleCommunity(new TestLaw())
                        .settle(first.resolved(), first.takes("P", 1).readings())
                        .found())
                .isPresent();
    }

    @Test
    void refusesWhatTheLawCannotWorkWith() {
        var problem = Problem.of(ProblemKind.KEY_NOT_OF_REGIME);
        var checked = check(new TestLaw(Valuation.of(List.of()), List.of(problem)));
        assertThat(checked.found()).isEmpty();
        assertThat(checked.problems()).containsExactly(problem);
    }

    @Test
    void remarksReadingsCoarserThanTheLaw() {
        var law = new TestLaw(Valuation.of(List.of()), List.of(), Resolution.QUARTER_HOUR);
        assertThat(check(law).problems()).extracting(Problem::kind).containsExactly(ProblemKind.COARSER_THAN_LAW);
        assertThat(check(law).found()).isPresent();
    }

    @Test
    void handsOnTheRemarksOfTheValuation() {
        var remark = Problem.of(ProblemKind.UNKNOWN_FEE);
        var law = new TestLaw(new Valuation(List.of(), List.of(), List.of(), List.of(remark)), List.of());
        assertThat(check(law).problems()).containsExactly(remark);
    }

    @Test
    void keepsRemarksInOrderAndOnce() {
        var first = Problem.of(ProblemKind.GAP).in("a.csv");
        var second = Problem.of(ProblemKind.OVERLAP).in("b.csv");
        var settlement = SettleCommunity.withProblems(settle(), List.of(second, first, second));
        assertThat(settlement.problems()).containsExactly(first, second);
        assertThat(settlement.allocation()).isNotNull();
    }

    @Test
    void statesEachMembersMonth() {
        var figure = new EnergyFigure(
                JANUARY,
                Party.member("B"),
                "credited",
                Energy.wattHours(7),
                Explanation.input(Message.of("test"), Value.of(1)));
        var mine = line(Party.member("B"), AmountKind.FEE, "-1");
        var valuation = new Valuation(
                List.of(line(Party.member("A"), AmountKind.FEE, "-2"), mine), List.of(figure), List.of(), List.of());
        var settlement = check(new TestLaw(valuation, List.of())).found().orElseThrow();
        var statements = settlement.statements();
        assertThat(statements).extracting(each -> each.member().id()).containsExactly("A", "B");
        var ofB = statements.getLast().months().getFirst();
        assertThat(ofB.month()).isEqualTo(JANUARY);
        assertThat(ofB.lines()).containsExactly(mine);
        assertThat(ofB.figures()).containsExactly(figure);
        assertThat(ofB.estimated()).isZero();
        assertThat(ofB.energy().consumed()).isEqualTo(7_440);
        assertThat(statements.getFirst().months().getFirst().figures()).isEmpty();
        assertThat(statements.getLast().energy()).isEqualTo(ofB.energy());
    }

    @Test
    void sortsLinesByMonthPartyKindAndItem() {
        var member = line(Party.member("A"), AmountKind.FEE, "1");
        var other = line(Party.member("B"), AmountKind.AVOIDED_COST, "1");
        var plant = line(Party.plant("A"), AmountKind.FEE, "1");
        var community = line(Party.community(), AmountKind.CASH_RECEIVED, "1");
        assertThat(settle(community, plant, other, member).lines()).containsExactly(member, other, plant, community);
        assertThat(Party.community().id()).isEmpty();
    }
}
