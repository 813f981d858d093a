package respondet.regime.es;

import java.math.BigDecimal;
import java.time.LocalDate;
import respondet.core.law.Certainty;
import respondet.core.law.Dated;
import respondet.core.law.Legal;
import respondet.core.quantity.Money;
import respondet.regime.ParameterFile;

/** The taxes on a supply bill, to inform: settled amounts are net, and compensation is deducted before them. */
record SupplyTaxes(Dated<BigDecimal> electricityTax, Dated<BigDecimal> valueAddedTax) {

    /** Both taxes on a net amount, and how certain their rates are. */
    record Tax(Money electricityTax, Money valueAddedTax, Certainty certainty) {}

    static SupplyTaxes load() {
        return new SupplyTaxes(
                ParameterFile.load("es/electricity_tax", BigDecimal.class),
                ParameterFile.load("es/supply_vat", BigDecimal.class));
    }

    /** The taxes that a net amount of a bill, compensation deducted, bears on a date. */
    Tax tax(Money net, LocalDate on) {
        var special = electricityTax.on(on);
        var added = valueAddedTax.on(on);
        var first = electricityTax(net, special.value());
        return new Tax(
                first,
                valueAddedTax(net.plus(first), added.value()),
                special.certainty().and(added.certainty()));
    }

    @Legal(act = Acts.ELECTRICITY_TAX, article = "99")
    private static Money electricityTax(Money net, BigDecimal rate) {
        return net.times(rate);
    }

    /** The special tax is part of the base. */
    @Legal(act = Acts.VALUE_ADDED_TAX, article = "90")
    private static Money valueAddedTax(Money base, BigDecimal rate) {
        return base.times(rate);
    }
}
