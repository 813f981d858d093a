package respondet.naive;

/** What Walloon sharing is worth, before VAT and without fixed fees. */
public final class WalloonMoney {

    /** The distribution factor of sharing in one building; elsewhere it is 1. */
    public static final Fraction BUILDING = Fraction.of("0.20");

    private WalloonMoney() {}

    /** Prices per kWh; grid holds all grid costs and levies, distribution is a part of it. */
    public record Prices(Fraction internal, Fraction supplier, Fraction grid, Fraction distribution) {}

    /** One member's bill without and with sharing. */
    public record Bill(Fraction without, Fraction with) {

        public Fraction saving() {
            return without.minus(with);
        }
    }

    public static Bill bill(Fraction withdrawn, Fraction shared, Prices prices, Fraction distributionFactor) {
        var grid = withdrawn.times(prices.grid());
        var relief = shared.times(prices.distribution()).times(Fraction.ONE.minus(distributionFactor));
        var internal = shared.times(prices.internal());
        var supplier = withdrawn.minus(shared).times(prices.supplier());
        return new Bill(
                withdrawn.times(prices.supplier()).plus(grid),
                internal.plus(supplier).plus(grid).minus(relief));
    }

    public static Fraction producer(Fraction shared, Fraction rest, Fraction internalPrice, Fraction injectionPrice) {
        return shared.times(internalPrice).plus(rest.times(injectionPrice));
    }

    /** The duty of the representative on shared energy; the price is that of one certificate. */
    public static Fraction greenCertificates(Fraction sharedKwh, Fraction quota, Fraction certificatePrice) {
        return sharedKwh.dividedBy(Fraction.of(1000)).times(quota).times(certificatePrice);
    }
}
