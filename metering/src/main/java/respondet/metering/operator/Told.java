package respondet.metering.operator;

import java.util.Comparator;

/**
 * One series of an operator: a figure of an accounting point.
 *
 * @param point its id; {@link #COMMUNITY} for all points together
 */
public record Told(String point, Figure figure) implements Comparable<Told> {

    /** In the place of a point: the community as a whole. */
    public static final String COMMUNITY = "";

    private static final Comparator<Told> ORDER =
            Comparator.comparing(Told::point).thenComparing(Told::figure);

    @Override
    public int compareTo(Told other) {
        return ORDER.compare(this, other);
    }

    public boolean isOfCommunity() {
        return point.equals(COMMUNITY);
    }
}
