package respondet.app.settlement;

import java.util.Comparator;

/**
 * What a correction changes in one figure.
 *
 * @param holder member, plant or, for the community, nothing
 * @param kind an amount's kind, or {@code energy}
 * @param item an amount's item, or an energy figure such as {@code shared_wh}
 * @param delta new minus old
 */
public record Difference(String holder, String month, String kind, String item, String old, String now, String delta) {

    public static final Comparator<Difference> ORDER = Comparator.comparing(Difference::month)
            .thenComparing(Difference::holder)
            .thenComparing(Difference::kind)
            .thenComparing(Difference::item);
}
