package respondet.regime.es;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import respondet.core.community.Plant;
import respondet.core.law.Certainty;
import respondet.core.law.Explanation;
import respondet.core.law.Message;
import respondet.core.law.Value;
import respondet.core.problem.Problem;
import respondet.core.problem.ProblemKind;
import respondet.core.quantity.Energy;
import respondet.core.settlement.AmountKind;
import respondet.core.settlement.Item;
import respondet.core.settlement.Line;
import respondet.core.settlement.Party;
import respondet.core.time.Month;

/** The lines of the producer behind one plant for a month in which surplus is sold. */
final class PlantLines {

    private final Plant plant;
    private final Month month;
    private final Currency currency;
    private final List<Line> lines = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    PlantLines(Plant plant, Month month, Currency currency) {
        this.plant = plant;
        this.month = month;
        this.currency = currency;
    }

    void addSale(ValuedEnergy sold, SurplusSale rules) {
        if (sold.wattHours() == 0) {
            return;
        }
        LocalDate first = month.name().atDay(1);
        var energy = Energy.wattHours(sold.wattHours());
        add(AmountKind.FEE, Item.GENERATION_TOLL, rules.tollExplained(energy, first, currency));
        if (sold.isMissing()) {
            note(ProblemKind.MISSING_PRICE, "problem.es.missing_market_price");
        } else {
            var sale = sold.explained(currency).by(Acts.article("13.4"));
            add(AmountKind.CASH_RECEIVED, Item.ENERGY_SALE, sale);
            addTax(rules.taxExplained(sale, first));
        }
    }

    /** A suspended tax makes no line, but that it may come back is said. */
    private void addTax(Explanation tax) {
        if (!Amount.money(tax).isZero()) {
            add(AmountKind.FEE, Item.GENERATION_TAX, tax);
        }
        if (tax.certainty() == Certainty.UNCERTAIN) {
            note(ProblemKind.UNCERTAIN_LAW, "problem.es.uncertain_generation_tax");
        }
    }

    private void add(AmountKind kind, Item item, Explanation why) {
        lines.add(new Line(month.name(), Party.plant(plant.id()), kind, item, Amount.money(why), why));
    }

    private void note(ProblemKind kind, String key) {
        problems.add(Problem.of(kind, Message.of(key))
                .during(month.name())
                .with("plant", Value.of(plant.id()))
                .with("month", Value.of(month.name())));
    }

    List<Line> lines() {
        return lines;
    }

    List<Problem> problems() {
        return problems;
    }
}
