package respondet.core.community;

import java.util.Locale;

/** How the community agreed to close gaps in readings. */
public enum EstimationRule {
    /** A month with a gap is not settled. */
    NONE,
    /** The value of the same local time one week before, else one week after. */
    SAME_TIME_LAST_WEEK,
    /** A straight line between the neighbours, for gaps of up to three hours. */
    INTERPOLATION;

    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
