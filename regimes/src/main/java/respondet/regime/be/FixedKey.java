package respondet.regime.be;

import respondet.core.law.Explanation;
import respondet.core.law.Explanation.Operation;
import respondet.core.law.Legal;

/** Keys 1 and 2: equal or agreed parts in one round, each at most what the member withdrew. */
record FixedKey(AgreedParts agreed) implements SharingKey {

    @Override
    @Legal(act = Acts.KEYS, article = "1-2")
    public void share(long injected, long[] withdrawn, long[] shared) {
        var parts = agreed.split(injected);
        for (int m = 0; m < shared.length; m++) {
            shared[m] = Math.min(parts[m], withdrawn[m]);
        }
    }

    @Override
    public Explanation why(long injected, long[] withdrawn, int member) {
        var parts = agreed.split(injected);
        var part = agreed.whyPart(Because.known("injected", injected), parts, member);
        var wanted = Because.known("withdrawn", withdrawn[member]);
        return Because.step("fixed", Math.min(parts[member], withdrawn[member]), Operation.MINIMUM, part, wanted);
    }
}
