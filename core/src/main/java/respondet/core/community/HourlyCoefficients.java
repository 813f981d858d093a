package respondet.core.community;

import java.util.List;

/**
 * Coefficients for each elapsed hour of a local year, in millionths; each hour sums to one million.
 *
 * <p>Immutable: the array given is not copied and must not be changed afterwards.
 */
public final class HourlyCoefficients {

    public static final int WHOLE = 1_000_000;

    private final List<String> members;
    private final int[][] millionths;

    /**
     * @param members ids in ascending order
     * @param millionths by hour of the year from 0 and by member
     * @throws IllegalArgumentException when an hour does not sum to one million
     */
    public HourlyCoefficients(List<String> members, int[][] millionths) {
        this.members = List.copyOf(members);
        this.millionths = millionths;
        for (int hour = 0; hour < millionths.length; hour++) {
            long sum = 0;
            boolean negative = false;
            for (int each : millionths[hour]) {
                sum += each;
                negative |= each < 0;
            }
            if (negative || sum != WHOLE || millionths[hour].length != members.size()) {
                throw new IllegalArgumentException("The coefficients of hour " + (hour + 1) + " sum to " + sum
                        + " millionths instead of 1000000.\nMaybe a member is missing in that hour.");
            }
        }
    }

    public List<String> members() {
        return members;
    }

    public int hours() {
        return millionths.length;
    }

    /** Millionths by member for an elapsed hour of the year, counted from 0; do not change the result. */
    public int[] at(int hourOfYear) {
        return millionths[hourOfYear];
    }
}
