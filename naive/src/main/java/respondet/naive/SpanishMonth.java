package respondet.naive;

import java.util.List;

/** RD 244/2019, article 14: one member's energy of a month in money, before taxes. */
public record SpanishMonth(
        Fraction energyValue,
        Fraction surplusValue,
        Fraction compensation,
        Fraction lost,
        Fraction billWithout,
        Fraction bill) {

    /** Prices of an hour per kWh; tolls are the tolls and charges due on energy from the grid. */
    public record Prices(Fraction energy, Fraction surplus, Fraction tolls) {

        /** Regulated price: the published price holds the tolls, which are no energy cost. */
        public static Prices pvpc(Fraction published, Fraction tolls, Fraction market, Fraction deviation) {
            return new Prices(published.minus(tolls), market.minus(deviation), tolls);
        }

        Fraction retail() {
            return energy.plus(tolls);
        }
    }

    /** One member's hour in kWh. */
    public record Hour(Fraction withdrawn, Fraction self, Fraction surplus, Prices prices) {

        Fraction grid() {
            return withdrawn.minus(self);
        }
    }

    public static SpanishMonth of(List<Hour> hours) {
        var energyValue = Fraction.ZERO;
        var surplusValue = Fraction.ZERO;
        var billWithout = Fraction.ZERO;
        var gridCost = Fraction.ZERO;
        for (var hour : hours) {
            energyValue = energyValue.plus(hour.grid().times(hour.prices().energy()));
            surplusValue = surplusValue.plus(hour.surplus().times(hour.prices().surplus()));
            billWithout = billWithout.plus(hour.withdrawn().times(hour.prices().retail()));
            gridCost = gridCost.plus(hour.grid().times(hour.prices().retail()));
        }
        var compensation = surplusValue.min(energyValue);
        return new SpanishMonth(
                energyValue,
                surplusValue,
                compensation,
                surplusValue.minus(compensation),
                billWithout,
                gridCost.minus(compensation));
    }

    public Fraction saving() {
        return billWithout.minus(bill);
    }
}
