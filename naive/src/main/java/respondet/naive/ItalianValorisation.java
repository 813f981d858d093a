package respondet.naive;

import java.util.List;

/** TIAD: the network charges given back on shared energy, and the sale of what is injected. */
public final class ItalianValorisation {

    /** c_PR, the avoided losses at low and at medium voltage. */
    public static final Fraction LOSSES_LV = Fraction.of("0.026");

    public static final Fraction LOSSES_MV = Fraction.of("0.012");

    private static final Fraction MWH = Fraction.of(1000);

    private ItalianValorisation() {}

    /** Shared energy of one hour in kWh and its zonal price per MWh. */
    public record Hour(Fraction kwh, Fraction zonalPrice) {

        Fraction value() {
            return kwh.times(zonalPrice).dividedBy(MWH);
        }
    }

    /** The tariff components of the year per MWh. */
    public record Components(Fraction trase, Fraction btau) {}

    /** A community, or one self-consumer at a distance. */
    public static Fraction community(Fraction sharedKwh, Fraction trase) {
        return sharedKwh.times(trase).dividedBy(MWH);
    }

    /** A group in one building also gets BTAU and the avoided losses. */
    public static Fraction group(List<Hour> shared, Components components, Fraction lossFactor) {
        var kwh = Fraction.sum(shared.stream().map(Hour::kwh).toList());
        var network = kwh.times(components.trase().plus(components.btau())).dividedBy(MWH);
        return network.plus(lossFactor.times(sale(shared)));
    }

    /** RID: energy at the zonal price. */
    public static Fraction sale(List<Hour> injected) {
        return Fraction.sum(injected.stream().map(Hour::value).toList());
    }
}
