package respondet.regime.pl;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import respondet.core.community.PriceCurve;
import respondet.core.law.Certainty;
import respondet.core.law.Dated;
import respondet.core.law.Explanation;
import respondet.core.law.Explanation.Operation;
import respondet.core.law.Message;
import respondet.core.law.Reference;
import respondet.core.law.Value;
import respondet.core.quantity.Money;
import respondet.core.settlement.Allocation;
import respondet.core.settlement.AmountKind;
import respondet.core.settlement.Item;
import respondet.core.settlement.Line;
import respondet.core.settlement.Party;
import respondet.core.time.Month;
import respondet.regime.ParameterFile;

/** The deposit of one prosumer point through the months, and the lines it makes. */
final class ProsumerAccount {

    private static final Dated<BigDecimal> FACTOR = ParameterFile.load("pl/deposit_factor", BigDecimal.class);

    private final Allocation allocation;
    private final ProsumerPrice price;
    private final int point;
    private final Party party;
    private ProsumerDeposit deposit = ProsumerDeposit.EMPTY;
    private final List<Line> lines = new ArrayList<>();

    ProsumerAccount(Allocation allocation, ProsumerPrice price, int point) {
        var community = allocation.community();
        this.allocation = allocation;
        this.price = price;
        this.point = point;
        this.party =
                Party.member(community.members().get(community.memberOf(point)).id());
    }

    /** One month: the value of what was given comes in, the cost of energy taken goes out. */
    void settle(Month month, PriceCurve market, PriceCurve energy) {
        var costs = new HourlyCost(allocation, month);
        var credited = credited(
                month,
                costs.of(
                        "explain.pl.given_value",
                        hour -> hour.injectedAt()[point] - OwnPointBalancing.netted(hour, point),
                        market));
        var cost = costs.of(
                "explain.pl.energy_cost",
                hour -> hour.consumedAt()[point] - OwnPointBalancing.netted(hour, point),
                energy);
        var before = deposit.plus(new ProsumerDeposit.Part(month.name(), credited.money(), credited.money()));
        var used = before.use(month.name(), cost.money());
        deposit = used.open();
        add(month.name(), used, explain(before, cost, used), credited);
        used.ended().forEach(part -> end(month.name(), part));
    }

    private Explained credited(Month month, Explained value) {
        var factor = FACTOR.on(month.name().atDay(1));
        var why = Explanation.parameter(Message.of("explain.pl.deposit_factor"), Value.of(factor.value()), factor);
        return value.times(Message.of("explain.pl.deposit_credited"), why);
    }

    /** What stands on the deposit against what the month costs. */
    private static Explained explain(ProsumerDeposit before, Explained cost, ProsumerDeposit.Used used) {
        var parts = before.parts().stream()
                .map(part -> Explanation.input(
                        Message.of("explain.pl.deposit_part").with("month", Value.of(part.origin())),
                        Value.of(part.left())))
                .toList();
        var sum = before.parts().stream()
                .map(ProsumerDeposit.Part::left)
                .reduce(Money::plus)
                .orElseThrow();
        var open = Explanation.of(Message.of("explain.pl.deposit_open"), Value.of(sum), Operation.SUM, parts);
        return Explained.of(Message.of("explain.pl.deposit_used"), used.paid(), Operation.MINIMUM, open, cost.why());
    }

    private void add(YearMonth month, ProsumerDeposit.Used used, Explained paid, Explained credited) {
        if (!used.paid().isZero()) {
            var why = paid.why()
                    .by(new Reference(Acts.RES, "4c(3)"))
                    .atMost(credited.why().certainty());
            lines.add(new Line(month, party, AmountKind.AVOIDED_COST, Item.PROSUMER_DEPOSIT, used.paid(), why));
        }
    }

    /** The refund is cash; the rest is nobody's. */
    private void end(YearMonth month, ProsumerDeposit.Part part) {
        var left = Explanation.input(
                Message.of("explain.pl.deposit_part").with("month", Value.of(part.origin())), Value.of(part.left()));
        var share = price.refund(month).value();
        var most = new Explained(
                        part.credited(),
                        Explanation.input(Message.of("explain.pl.deposit_credited"), Value.of(part.credited())))
                .times(Message.of("explain.pl.refund_limit"), rate(month, share));
        var refund =
                Explained.of(Message.of("explain.pl.refund"), part.refund(share), Operation.MINIMUM, left, most.why());
        var lost = new Explained(part.left(), left).minus(Message.of("explain.pl.deposit_lost"), refund);
        line(month, AmountKind.CASH_RECEIVED, Item.DEPOSIT_REFUND, refund);
        line(month, AmountKind.LOST, Item.DEPOSIT_EXPIRED, lost);
    }

    private Explanation rate(YearMonth month, BigDecimal share) {
        return Explanation.parameter(Message.of("explain.pl.refund_rate"), Value.of(share), price.refund(month));
    }

    private void line(YearMonth month, AmountKind kind, Item item, Explained amount) {
        if (!amount.money().isZero()) {
            var why = amount.why().by(new Reference(Acts.RES, "4(11)(2)")).atMost(Certainty.UNCERTAIN);
            lines.add(new Line(month, party, kind, item, amount.money(), why));
        }
    }

    List<Line> lines() {
        return lines;
    }
}
