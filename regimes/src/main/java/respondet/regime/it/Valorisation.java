package respondet.regime.it;

import java.math.BigDecimal;
import java.time.LocalDate;
import respondet.core.law.Dated;
import respondet.core.law.Legal;
import respondet.core.law.Parameter;
import respondet.core.quantity.Price;

/** Grid charges given back on all shared energy, because it did not travel far (valorizzazione). */
record Valorisation(
        Dated<BigDecimal> transmission, Dated<BigDecimal> distribution, Dated<DistributionComponentScope> scope) {

    /** Per unit of shared energy. */
    @Legal(act = Act.TIAD, article = "6, valorisation of shared energy")
    Price of(Configuration configuration, LocalDate date) {
        var price = transmission(date).value();
        return hasDistribution(configuration, date).value()
                ? price.plus(distribution(date).value())
                : price;
    }

    Parameter<Price> transmission(LocalDate date) {
        return priced(transmission.on(date));
    }

    Parameter<Price> distribution(LocalDate date) {
        return priced(distribution.on(date));
    }

    Parameter<Boolean> hasDistribution(Configuration configuration, LocalDate date) {
        var found = scope.on(date);
        return new Parameter<>(configuration.isIn(found.value()), found.since(), found.reference(), found.certainty());
    }

    private static Parameter<Price> priced(Parameter<BigDecimal> perMWh) {
        var price = Price.perMWh(perMWh.value(), SharedEnergyPremium.EUR);
        return new Parameter<>(price, perMWh.since(), perMWh.reference(), perMWh.certainty());
    }
}
