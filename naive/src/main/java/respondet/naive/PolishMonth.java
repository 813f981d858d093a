package respondet.naive;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Dz.U. 2022 poz. 703: hourly nets of the cooperative, summed by sign; ebsw is negative. */
public record PolishMonth(List<Fraction> hourlyNets, Fraction ebsp, Fraction ebsw) {

    /** Wi: one kWh fed in is worth 0.6 kWh taken. */
    public static final Fraction RATIO = Fraction.of("0.6");

    /** One point's energy by hour, phases summed. */
    public record Point(List<Fraction> taken, List<Fraction> fedIn) {

        /** {@code Eb = Ep - Ew}. */
        public List<Fraction> nets() {
            return Elementwise.minus(taken, fedIn);
        }

        public Fraction net() {
            return Fraction.sum(nets());
        }
    }

    public static PolishMonth of(List<Point> points) {
        List<Fraction> nets =
                new ArrayList<>(Collections.nCopies(points.getFirst().taken().size(), Fraction.ZERO));
        for (var point : points) {
            nets = Elementwise.plus(nets, point.nets());
        }
        var positive = nets.stream().map(Fraction::positivePart).toList();
        var ebsp = Fraction.sum(positive);
        return new PolishMonth(List.copyOf(nets), ebsp, Fraction.sum(nets).minus(ebsp));
    }

    /** {@code Er = Ebsp + 0.6 Ebsw + Er carried}; the carry is never positive. */
    public Fraction result(Fraction carried) {
        return ebsp.plus(RATIO.times(ebsw)).plus(carried);
    }

    /** The month's own credit. */
    public Fraction credit() {
        return RATIO.times(ebsw.negated());
    }

    /** The credit of a month in Wh, rounded half-up once. */
    public long creditInWh() {
        return credit().toDecimal(0).longValueExact();
    }

    /** What stays with the seller: 0.4 of what was fed in. */
    public Fraction lostToSeller() {
        return ebsw.negated().minus(credit());
    }

    /** The same in Wh, next to the rounded credit; the month itself must be in whole Wh. */
    public long lostToSellerInWh() {
        var fedIn = ebsw.negated();
        if (!fedIn.denominator().equals(BigInteger.ONE)) {
            throw new IllegalStateException("the month is not in whole watt-hours: " + fedIn);
        }
        return fedIn.numerator().longValueExact() - creditInWh();
    }
}
