package respondet.app.journal;

/**
 * What one kind of change does to the tables. A change is applied when it is written and again when the journal is
 * replayed, so nothing but the change and its entry may decide what comes out.
 */
public interface Projection<C extends Change> {

    /** The kind's name in the journal; never changed, as old entries bear it. */
    String kind();

    Class<C> type();

    /**
     * What stood there before, as JSON; an empty text where there was nothing. A change that alters what was recorded,
     * or takes its place, tells it. It is as secret as the change itself.
     */
    default String before(C change) {
        return "";
    }

    /** Whether it goes along when its community moves to another installation; what is about accounts stays. */
    default boolean travels() {
        return true;
    }

    /**
     * Whether it tells of one household what others must not learn. Whoever lacks the right sees that there is such an
     * entry, and nothing of it.
     */
    default boolean isAboutOneHousehold() {
        return false;
    }

    void apply(C change, Entry entry);
}
