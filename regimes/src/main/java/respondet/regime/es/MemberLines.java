package respondet.regime.es;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import respondet.core.community.Member;
import respondet.core.law.Explanation;
import respondet.core.law.Message;
import respondet.core.law.Value;
import respondet.core.problem.Problem;
import respondet.core.problem.ProblemKind;
import respondet.core.settlement.AmountKind;
import respondet.core.settlement.Item;
import respondet.core.settlement.Line;
import respondet.core.settlement.Party;

/** The lines of one member and month; a line without a price is left out and noted, never zero. */
final class MemberLines {

    private final Member member;
    private final YearMonth month;
    private final Currency currency;
    private final List<Line> lines = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    MemberLines(Member member, YearMonth month, Currency currency) {
        this.member = member;
        this.month = month;
        this.currency = currency;
    }

    void addAvoided(Item item, Amount amount, String article) {
        if (amount.wattHours() != 0 && priced(item, amount)) {
            add(AmountKind.AVOIDED_COST, item, amount.explained(currency).by(Acts.article(article)));
        }
    }

    void addCompensation(Amount surplusValue, Amount energyValue) {
        if (surplusValue.wattHours() == 0 || !priced(Item.SURPLUS_COMPENSATION, surplusValue, energyValue)) {
            return;
        }
        addCompensation(surplusValue.explained(currency), energyValue.explained(currency));
    }

    private void addCompensation(Explanation surplus, Explanation energy) {
        var compensation = SimplifiedCompensation.explained(surplus, energy);
        add(AmountKind.AVOIDED_COST, Item.SURPLUS_COMPENSATION, compensation);
        if (!SimplifiedCompensation.aboveCap(Amount.money(surplus), Amount.money(energy))
                .isZero()) {
            var lost = SimplifiedCompensation.aboveCapExplained(surplus, compensation);
            add(AmountKind.LOST, Item.SURPLUS_ABOVE_CAP, lost);
        }
        if (SimplifiedCompensation.isBelowZero(Amount.money(surplus), Amount.money(energy))) {
            noteNegative();
        }
    }

    private void noteNegative() {
        problems.add(Problem.of(ProblemKind.UNCERTAIN_LAW, Message.of("problem.es.negative_compensation"))
                .during(month)
                .with("member", Value.of(member.id()))
                .with("month", Value.of(month)));
    }

    private void add(AmountKind kind, Item item, Explanation why) {
        lines.add(new Line(month, Party.member(member.id()), kind, item, Amount.money(why), why));
    }

    private boolean priced(Item item, Amount... amounts) {
        boolean known = true;
        for (var amount : amounts) {
            amount.missing().forEach(element -> note(item, element));
            known &= amount.isKnown();
        }
        return known;
    }

    private void note(Item item, String element) {
        problems.add(Problem.of(ProblemKind.MISSING_PRICE, Message.of("problem.es.missing_price"))
                .during(month)
                .with("member", Value.of(member.id()))
                .with("month", Value.of(month))
                .with("item", new Value.Word("item." + item.id()))
                .with("price", Value.of(element)));
    }

    List<Line> lines() {
        return lines;
    }

    List<Problem> problems() {
        return problems;
    }
}
