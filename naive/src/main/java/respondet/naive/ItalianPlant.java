package respondet.naive;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.Comparator;

/** A plant of an Italian configuration; the grant is a fraction of the investment. */
public record ItalianPlant(String id, LocalDate inOperation, Fraction kw, Kind kind, Fraction grant) {

    /** The order in which plants are credited with the hour's shared energy. */
    public static final Comparator<ItalianPlant> ORDER =
            comparing(ItalianPlant::inOperation).thenComparing(ItalianPlant::id);

    /** Photovoltaic by area, which fixes the correction for less sun, or anything else. */
    public enum Kind {
        PV_SOUTH,
        PV_CENTRE,
        PV_NORTH,
        OTHER
    }
}
