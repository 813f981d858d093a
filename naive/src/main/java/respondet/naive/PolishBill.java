package respondet.naive;

/** One member's month at the seller, net: in the cooperative only the billed volume is paid. */
public record PolishBill(Fraction without, Fraction with) {

    /** The parts of the price of one kWh. */
    public record Price(
            Fraction energy,
            Fraction distribution,
            Fraction res,
            Fraction cogeneration,
            Fraction capacity,
            Fraction excise) {

        public Fraction perKwh() {
            return energy.plus(distribution)
                    .plus(res)
                    .plus(cogeneration)
                    .plus(capacity)
                    .plus(excise);
        }
    }

    /** Above 1 MW in the cooperative the excise stays due on the energy that is not billed. */
    public static PolishBill of(Fraction taken, Fraction billed, Price price, boolean upToOneMw) {
        var excise =
                upToOneMw ? Fraction.ZERO : taken.minus(billed).positivePart().times(price.excise());
        return new PolishBill(
                taken.times(price.perKwh()), billed.times(price.perKwh()).plus(excise));
    }

    public Fraction saving() {
        return without.minus(with);
    }

    /** Informs only: the variable fee that the seller pays out of the surplus left to him. */
    public static Fraction coveredBySurplus(Fraction variableFee, Fraction surplus, Fraction price) {
        return variableFee.min(surplus.times(price));
    }
}
