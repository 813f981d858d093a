package respondet.regime.be;

import respondet.core.allocation.LargestRemainder;
import respondet.core.law.Explanation;
import respondet.core.law.Explanation.Operation;
import respondet.core.law.Legal;
import respondet.core.law.Message;

/** Key 3: everyone gets the same part of what they withdrew, at most all of it. */
record ProrataKey() implements SharingKey {

    @Override
    @Legal(act = Acts.KEYS, article = "3")
    public void share(long injected, long[] withdrawn, long[] shared) {
        System.arraycopy(parts(injected, withdrawn), 0, shared, 0, shared.length);
    }

    static long[] parts(long available, long[] demand) {
        long all = Because.sum(demand);
        return available >= all ? demand.clone() : LargestRemainder.split(available, demand);
    }

    @Override
    public Explanation why(long injected, long[] withdrawn, int member) {
        var why = step(Because.known("injected", injected), injected, withdrawn, member);
        return new Explanation(
                sentence(injected, Because.sum(withdrawn)),
                why.value(),
                why.operation(),
                why.parts(),
                why.reference(),
                why.certainty());
    }

    /** A member's part of what is available, by demand. */
    static Explanation step(Explanation source, long available, long[] demand, int member) {
        long all = Because.sum(demand);
        var total = Because.known("all_withdrawn", all);
        var whole = Because.step("shareable", Math.min(available, all), Operation.MINIMUM, source, total);
        var claim = Because.known("withdrawn", demand[member]);
        return Because.part(whole, claim, total, parts(available, demand)[member]);
    }

    /** In one sentence: enough for all, or the same part for everyone. */
    static Message sentence(long injected, long all) {
        return injected >= all
                ? Because.text("prorata.enough")
                        .with("injected", Because.energy(injected))
                        .with("withdrawn", Because.energy(all))
                : Because.text("prorata.short")
                        .with("injected", Because.energy(injected))
                        .with("withdrawn", Because.energy(all))
                        .with("percent", Because.ratio(injected, all));
    }
}
