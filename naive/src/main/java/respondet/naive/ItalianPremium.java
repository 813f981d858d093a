package respondet.naive;

/** DM 414/2023: the premium tariff on incentivised shared energy, in EUR per MWh. */
public final class ItalianPremium {

    private ItalianPremium() {}

    /** {@code min(cap, fixed + max(0, 180 - Pz))} by power, then the correction for less sun. */
    public static Fraction tariff(ItalianPlant plant, Fraction zonalPrice) {
        var variable = Fraction.of(180).minus(zonalPrice).positivePart();
        var tier = tier(plant.kw());
        return tier.fixed().plus(variable).min(tier.cap()).plus(correction(plant.kind()));
    }

    /** The premium of one hour; exempt is the part of withdrawal that no grant reduces. */
    public static Fraction premium(Fraction sharedKwh, ItalianPlant plant, Fraction zonalPrice, Fraction exempt) {
        var reduction = grantFactor(plant.grant()).times(Fraction.ONE.minus(exempt));
        return sharedKwh
                .dividedBy(Fraction.of(1000))
                .times(tariff(plant, zonalPrice))
                .times(Fraction.ONE.minus(reduction));
    }

    /** F: linear from 0 to 0.50 for a grant from 0 to 40 % of the investment. */
    public static Fraction grantFactor(Fraction grant) {
        if (grant.compareTo(Fraction.of("0.4")) > 0) {
            throw new IllegalArgumentException("no premium for a grant above 40 %: " + grant);
        }
        return grant.dividedBy(Fraction.of("0.4")).times(Fraction.of("0.5"));
    }

    private record Tier(Fraction fixed, Fraction cap) {}

    private static Tier tier(Fraction kw) {
        if (kw.compareTo(Fraction.of(200)) <= 0) {
            return new Tier(Fraction.of(80), Fraction.of(120));
        }
        if (kw.compareTo(Fraction.of(600)) <= 0) {
            return new Tier(Fraction.of(70), Fraction.of(110));
        }
        if (kw.compareTo(Fraction.of(1000)) <= 0) {
            return new Tier(Fraction.of(60), Fraction.of(100));
        }
        throw new IllegalArgumentException("no premium for a plant of " + kw + " kW");
    }

    private static Fraction correction(ItalianPlant.Kind kind) {
        return switch (kind) {
            case PV_SOUTH, OTHER -> Fraction.ZERO;
            case PV_CENTRE -> Fraction.of(4);
            case PV_NORTH -> Fraction.of(10);
        };
    }
}
