package respondet.regime.be;

import java.util.List;
import respondet.core.community.ResolvedCommunity;
import respondet.core.law.Explanation;
import respondet.core.law.Explanation.Operation;
import respondet.core.law.Legal;

/** On request: members in an agreed order, each up to what they withdrew. */
record CascadeKey(List<Integer> order) implements SharingKey {

    /** From so many members on, the sum of their use tells nothing of one of them. */
    private static final int MANY = 5;

    CascadeKey {
        order = List.copyOf(order);
    }

    static CascadeKey of(List<String> ids, ResolvedCommunity community) {
        return new CascadeKey(ids.stream()
                .map(community::columnOfMember)
                .filter(column -> column != ResolvedCommunity.NONE)
                .toList());
    }

    @Override
    @Legal(act = Acts.DECREE, article = "35sexdecies §2")
    public void share(long injected, long[] withdrawn, long[] shared) {
        long left = injected;
        for (int member : order) {
            shared[member] = Math.min(left, withdrawn[member]);
            left -= shared[member];
        }
    }

    @Override
    public Explanation why(long injected, long[] withdrawn, int member) {
        int rank = order.indexOf(member);
        if (rank < 0) {
            return Because.known("not_in_order", 0);
        }
        long left = Math.max(0, injected - earlier(rank, withdrawn));
        var rest = rank < MANY ? available(left, withdrawn[member]) : rest(injected, earlier(rank, withdrawn));
        var wanted = Because.known("withdrawn", withdrawn[member]);
        return Because.step("cascade", Math.min(left, withdrawn[member]), Operation.MINIMUM, rest, wanted);
    }

    private long earlier(int rank, long[] withdrawn) {
        return order.subList(0, rank).stream().mapToLong(m -> withdrawn[m]).sum();
    }

    /** The use of a few others is nobody's business: only what of the rest this member could take is told. */
    private static Explanation available(long left, long withdrawn) {
        return Because.known("left_for_member", Math.min(left, withdrawn));
    }

    private static Explanation rest(long injected, long earlier) {
        var difference = Because.step(
                "after_earlier",
                injected - earlier,
                Operation.DIFFERENCE,
                Because.known("injected", injected),
                Because.known("earlier", earlier));
        return Because.step("left", Math.max(0, injected - earlier), Operation.ABOVE_ZERO, difference);
    }
}
