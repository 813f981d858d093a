package respondet.naive;

import java.util.Map;
import java.util.Set;

/** The yearly social rule: premium above a threshold is not for enterprises. */
public record ItalianExcess(Fraction energy, Fraction share, Fraction reserved, Fraction free) {

    public static final Fraction TARIFF_ONLY = Fraction.of("0.55");

    public static final Fraction TARIFF_AND_GRANT = Fraction.of("0.45");

    /** Incentivised and injected energy of one calendar year, and the year's premium. */
    public static ItalianExcess of(Fraction incentivised, Fraction injected, Fraction threshold, Fraction premium) {
        var energy = incentivised.minus(threshold.times(injected)).positivePart();
        var share = energy.isZero() ? Fraction.ZERO : energy.dividedBy(incentivised);
        var reserved = premium.times(share);
        return new ItalianExcess(energy, share, reserved, premium.minus(reserved));
    }

    /** Whether a split of the reserved amount gives all of it away and nothing to an enterprise. */
    public boolean allows(Map<String, Fraction> split, Set<String> enterprises) {
        var toEnterprise = split.entrySet().stream()
                .anyMatch(part ->
                        enterprises.contains(part.getKey()) && !part.getValue().isZero());
        return !toEnterprise && Fraction.sum(split.values()).equals(reserved);
    }
}
