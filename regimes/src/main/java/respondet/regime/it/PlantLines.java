package respondet.regime.it;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import respondet.core.community.Plant;
import respondet.core.law.Explanation;
import respondet.core.law.Explanation.Operation;
import respondet.core.law.Message;
import respondet.core.law.Value;
import respondet.core.quantity.Money;
import respondet.core.settlement.AmountKind;
import respondet.core.settlement.Item;
import respondet.core.settlement.Line;
import respondet.core.settlement.Party;

/** What stands on the side of each plant in a month: the sale of what it injected, and the yearly fee's part. */
record PlantLines(Terms terms, MonthEarnings month) {

    private static final long MONTHS = 12;

    List<Line> all() {
        var lines = new ArrayList<Line>();
        for (int k = 0; k < terms.resolved().plants().size(); k++) {
            var party = Party.plant(terms.plant(k).id());
            addSale(k, party, lines);
            addFee(terms.plant(k), party, lines);
        }
        return lines;
    }

    private void addSale(int plant, Party party, List<Line> lines) {
        var amount = month.sale(plant);
        if (!amount.isZero()) {
            var why = Explanation.of(
                    Message.of("explain.it.energy_sale"),
                    Value.of(amount),
                    Operation.SUM_OVER_INTERVALS,
                    Explanation.input(Message.of("explain.it.injected"), Value.of(month.injected(plant))),
                    Explanation.input(Message.of("explain.it.zonal_price"), new Value.Word("price.zonal"))
                            .atMost(terms.certaintyOfZonalPrice()));
            lines.add(line(party, AmountKind.CASH_RECEIVED, Item.ENERGY_SALE, new Earning(amount, why)));
        }
    }

    /** The fee runs from the month in which the plant entered into operation. */
    private void addFee(Plant plant, Party party, List<Line> lines) {
        var name = month.month().name();
        var first = terms.resolved().timeline().dateOf(month.month().from());
        if (plant.inService().isAfter(name.atEndOfMonth())) {
            return;
        }
        var yearly = terms.law().fee().ofYear(plant.capacity(), first);
        var part = terms.law().fee().ofMonth(yearly, name.getMonthValue());
        if (!part.isZero()) {
            var scale = terms.law().fee().scale(first);
            var why = whyFee(Explanation.parameter(yearlyFee(plant, scale.value()), Value.of(yearly), scale), part);
            lines.add(line(party, AmountKind.FEE, Item.ADMINISTRATION_FEE, new Earning(part.negate(), why)));
        }
    }

    private static Message yearlyFee(Plant plant, AdministrationFee.Scale scale) {
        return Message.of("explain.it.fee_of_year")
                .with("power", Value.of(plant.capacity()))
                .with("base", Value.of(scale.base()))
                .with("upTo", Value.of(scale.baseUpTo()))
                .with("perKW", Value.of(scale.perKW()));
    }

    private static Explanation whyFee(Explanation yearly, Money part) {
        var ofMonth = Explanation.of(
                Message.of("explain.it.fee_of_month"),
                Value.of(part),
                Operation.LARGEST_REMAINDER,
                yearly,
                Explanation.input(Message.of("explain.it.one_month"), Value.of(1)),
                Explanation.input(Message.of("explain.it.all_months"), Value.of(MONTHS)));
        return Explanation.of(
                Message.of("explain.it.fee_charged"),
                Value.of(part.negate()),
                Operation.PRODUCT,
                ofMonth,
                Explanation.input(Message.of("explain.it.sign"), Value.of(BigDecimal.ONE.negate())));
    }

    private Line line(Party party, AmountKind kind, Item item, Earning earning) {
        return new Line(month.month().name(), party, kind, item, earning.amount(), earning.why());
    }
}
