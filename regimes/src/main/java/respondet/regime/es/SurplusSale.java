package respondet.regime.es;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import respondet.core.law.Dated;
import respondet.core.law.Explanation;
import respondet.core.law.Explanation.Operation;
import respondet.core.law.Legal;
import respondet.core.law.Message;
import respondet.core.law.Parameter;
import respondet.core.law.Value;
import respondet.core.quantity.Energy;
import respondet.core.quantity.Money;
import respondet.core.quantity.Price;

/** What a producer owes on surplus that is sold at market instead of compensated. */
record SurplusSale(Dated<BigDecimal> tollPerMWh, Dated<BigDecimal> taxRate) {

    @Legal(act = Acts.GENERATION_TOLL, article = "")
    static Money toll(Energy sold, Price toll) {
        return toll.times(sold);
    }

    @Legal(act = Acts.GENERATION_TAX, article = "8")
    static Money tax(Money sale, BigDecimal rate) {
        return sale.times(rate);
    }

    /** Negative: owed by the producer. */
    Explanation tollExplained(Energy sold, LocalDate on, Currency currency) {
        var parameter = tollPerMWh.on(on);
        var price = Price.perMWh(parameter.value(), currency);
        var owed = Explanation.of(
                        Message.of("explain.es.generation_toll"),
                        Value.of(toll(sold, price)),
                        Operation.PRODUCT,
                        Explanation.input(Message.of("explain.es.energy.sold"), Value.of(sold)),
                        Explanation.parameter(Message.of("explain.es.toll_rate"), Value.of(price), parameter))
                .by(parameter.reference());
        return owed(owed);
    }

    Explanation taxExplained(Explanation sale, LocalDate on) {
        Parameter<BigDecimal> parameter = taxRate.on(on);
        var owed = Explanation.of(
                        Message.of("explain.es.generation_tax"),
                        Value.of(tax(Amount.money(sale), parameter.value())),
                        Operation.PRODUCT,
                        sale,
                        Explanation.parameter(
                                Message.of("explain.es.tax_rate"), new Value.Percent(parameter.value()), parameter))
                .by(parameter.reference());
        return owed(owed);
    }

    private static Explanation owed(Explanation amount) {
        var money = Amount.money(amount);
        var nothing =
                Explanation.input(Message.of("explain.es.nothing_received"), Value.of(Money.zero(money.currency())));
        return Explanation.of(
                Message.of("explain.es.owed"), Value.of(money.negate()), Operation.DIFFERENCE, nothing, amount);
    }
}
