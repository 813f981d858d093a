package respondet.regime.it;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.stream.Stream;
import respondet.core.law.Dated;
import respondet.regime.ParameterFile;

/** The provisions that put money on shared energy, with their numbers. */
record ItalianLaw(
        SharedEnergyPremium premium,
        GrantReduction reduction,
        Entitlement entitlement,
        Valorisation valorisation,
        AvoidedLosses losses,
        PremiumSurplus surplus,
        AdministrationFee fee) {

    static final LocalDate FIRST_DAY = LocalDate.of(2024, 1, 24);

    static ItalianLaw load() {
        var reduction = new GrantReduction(
                load("grant_reduction", GrantReduction.Line.class),
                load("grant_exemption", GrantReduction.Exemption.class));
        return new ItalianLaw(
                new SharedEnergyPremium(load("premium_tariff", PremiumTariff.class)),
                reduction,
                new Entitlement(
                        load("plant_capacity", BigDecimal.class),
                        load("plant_entry", Entitlement.Entry.class),
                        reduction),
                new Valorisation(
                        load("transmission_component", BigDecimal.class),
                        load("distribution_component", BigDecimal.class),
                        load("distribution_component_scope", DistributionComponentScope.class)),
                new AvoidedLosses(load("avoided_losses", AvoidedLosses.Coefficients.class)),
                new PremiumSurplus(load("premium_surplus", PremiumSurplus.Thresholds.class)),
                new AdministrationFee(load("administration_fee", AdministrationFee.Scale.class)));
    }

    static <T> Dated<T> load(String name, Class<T> type) {
        return ParameterFile.load("it/" + name, type);
    }

    /** The days on which a number that is used hour by hour changes. */
    Stream<LocalDate> changes() {
        return Stream.of(
                        premium.tariffs(),
                        reduction.lines(),
                        reduction.exemptions(),
                        valorisation.transmission(),
                        valorisation.distribution(),
                        valorisation.scope(),
                        losses.coefficients())
                .flatMap(dated -> dated.values().keySet().stream());
    }
}
