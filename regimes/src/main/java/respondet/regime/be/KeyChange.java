package respondet.regime.be;

import respondet.core.community.AllocationKey;
import respondet.core.law.Message;
import respondet.core.settlement.Division;

/** What another key would do to a member's share of a quarter-hour, in one sentence, for those who are to vote on it. */
record KeyChange(AllocationKey before, AllocationKey after) {

    /**
     * Compares both keys on a divided interval.
     *
     * @throws IllegalArgumentException for a key of another law
     */
    Message why(Division interval, int member) {
        long from = shared(before, interval, member);
        long to = shared(after, interval, member);
        return Because.text("key_change." + word(from, to, interval))
                .with("from", Because.energy(from))
                .with("to", Because.energy(to))
                .with("injected", Because.energy(interval.totalProduced()))
                .with("withdrawn", Because.energy(interval.totalConsumed()))
                .with("percent", Because.ratio(interval.totalProduced(), Math.max(1, interval.totalConsumed())));
    }

    private String word(long from, long to, Division interval) {
        if (from == to) {
            return "same";
        }
        boolean isShort = interval.totalProduced() < interval.totalConsumed();
        var because = after instanceof AllocationKey.Prorata && isShort ? "prorata." : "";
        return because + (to < from ? "less" : "more");
    }

    private static long shared(AllocationKey key, Division interval, int member) {
        var shared = new long[interval.consumed().length];
        SharingKey.of(key, interval.community(), interval.segment())
                .orElseThrow(() -> new IllegalArgumentException(
                        "The key (" + key.kind() + ") is not of this law.\nMaybe it belongs to another regime."))
                .share(interval.totalProduced(), interval.consumed(), shared);
        return shared[member];
    }
}
