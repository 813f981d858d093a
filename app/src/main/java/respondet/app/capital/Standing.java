package respondet.app.capital;

/** What capital one member, or all together, hold: shares, and amounts in minor units. */
public record Standing(long shares, long subscribed, long paid, long repaid) {

    static final Standing NOTHING = new Standing(0, 0, 0, 0);

    /** What is still to be paid in. */
    public long open() {
        return subscribed - paid;
    }

    /** What the community has and owes back one day. */
    public long held() {
        return paid - repaid;
    }

    Standing plus(Standing other) {
        return new Standing(
                Math.addExact(shares, other.shares),
                Math.addExact(subscribed, other.subscribed),
                Math.addExact(paid, other.paid),
                Math.addExact(repaid, other.repaid));
    }
}
