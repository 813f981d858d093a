package respondet.app.proposal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import respondet.app.run.MemberTotals;
import respondet.core.community.AllocationKey;
import respondet.core.quantity.Share;

/** Compares a month as it was settled with the same month under another key. */
record EffectOfKey(AllocationKey key, List<MemberTotals> before, List<MemberTotals> after) {

    List<KeyEffect> all() {
        var then = after.stream().collect(Collectors.toMap(MemberTotals::member, Function.identity()));
        return before.stream()
                .flatMap(now -> Stream.ofNullable(then.get(now.member())).map(other -> effect(now, other)))
                .toList();
    }

    private KeyEffect effect(MemberTotals now, MemberTotals then) {
        return new KeyEffect(
                now.member(),
                now.consumed(),
                now.shared(),
                then.shared(),
                now.gain(),
                then.gain(),
                now.currency(),
                ground(now));
    }

    private String ground(MemberTotals member) {
        return switch (key) {
            case AllocationKey.Constant(var shares) -> share(shares, member);
            case AllocationKey.Specific(var shares) -> share(shares, member);
            case AllocationKey.SpecificIterative(var shares) -> share(shares, member);
            case AllocationKey.Hybrid(var _, var shares) -> share(shares, member);
            case AllocationKey.Cascade(var order) -> Integer.toString(order.indexOf(member.member()) + 1);
            case AllocationKey.Prorata _ -> beside(member);
            case AllocationKey.Equal _, AllocationKey.EqualIterative _, AllocationKey.Hourly _ -> "";
        };
    }

    private static String share(Map<String, Share> shares, MemberTotals member) {
        return Optional.ofNullable(shares.get(member.member()))
                .map(share -> share.value().toPlainString())
                .orElse("0");
    }

    /** The own use beside the mean of all who used something. */
    private String beside(MemberTotals member) {
        long users = before.stream().filter(each -> each.consumed() > 0).count();
        long all = before.stream().mapToLong(MemberTotals::consumed).sum();
        int sign = Long.compare(Math.multiplyExact(member.consumed(), users), all);
        return sign < 0 ? "small" : sign > 0 ? "large" : "even";
    }
}
