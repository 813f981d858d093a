package respondet.app.open;

/**
 * What one meter, or one member, adds to a sum.
 *
 * @param who the member whose figure it is
 * @param what was counted: the member as a whole, or a plant of the member's
 * @param household whether the member is a natural person
 */
record Part(String who, String what, boolean household, long wattHours) {

    /** Whether both tell the same figure of the same thing. */
    boolean tellsAs(Part other) {
        return what.equals(other.what) && wattHours == other.wattHours;
    }
}
