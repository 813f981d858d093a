package respondet.core.settlement;

import java.time.YearMonth;
import java.util.Comparator;
import respondet.core.law.Explanation;
import respondet.core.quantity.Energy;

/** A quantity of a month that only some laws know, such as credited, billed or lost energy in Poland. */
public record EnergyFigure(YearMonth month, Party party, String name, Energy energy, Explanation why) {

    public static final Comparator<EnergyFigure> ORDER = Comparator.comparing(EnergyFigure::month)
            .thenComparing(EnergyFigure::party)
            .thenComparing(EnergyFigure::name);
}
