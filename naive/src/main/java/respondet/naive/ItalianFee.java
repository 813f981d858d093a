package respondet.naive;

/** DM 106/2024: the yearly fee of GSE for one plant, in EUR. */
public final class ItalianFee {

    private ItalianFee() {}

    /** Free up to 3 kW, 15 up to 20 kW, then one more for each kW above 20. */
    public static Fraction perYear(Fraction kw) {
        if (kw.compareTo(Fraction.of(3)) <= 0) {
            return Fraction.ZERO;
        }
        return Fraction.of(15).plus(kw.minus(Fraction.of(20)).positivePart());
    }
}
