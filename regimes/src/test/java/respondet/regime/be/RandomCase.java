package respondet.regime.be;

import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.IntStream;
import respondet.core.community.AllocationKey;
import respondet.core.community.MemberKind;
import respondet.core.community.ResolvedCommunity;
import respondet.core.quantity.Share;
import respondet.core.time.Period;
import respondet.core.time.Resolution;
import respondet.core.time.Timeline;
import respondet.naive.BelgianKeysInWh;
import respondet.naive.Fraction;
import respondet.naive.IterativeKeysInWh;
import respondet.regime.CommunityFixture;

/** A random community of one to six members and its keys; where one has left, it is the last by id. */
record RandomCase(
        int members, boolean lastHasLeft, List<Integer> thousandths, BigDecimal fixedPart, List<Integer> order) {

    static RandomCase of(SplittableRandom random) {
        int members = random.nextInt(1, 7);
        var thousandths = new int[members];
        for (int i = 0; i < 1000; i++) {
            thousandths[random.nextInt(members)]++;
        }
        var order = new ArrayList<Integer>();
        for (int m = 0; m < members; m++) {
            order.add(random.nextInt(order.size() + 1), m);
        }
        return new RandomCase(
                members,
                members > 1 && random.nextInt(3) == 0,
                IntStream.of(thousandths).boxed().toList(),
                BigDecimal.valueOf(random.nextInt(0, 101), 2),
                order);
    }

    int active() {
        return lastHasLeft ? members - 1 : members;
    }

    long[] demand(SplittableRandom random) {
        var demand = new long[members];
        int bound = random.nextInt(4) == 0 ? 4 : 5000;
        for (int m = 0; m < active(); m++) {
            demand[m] = random.nextInt(4) == 0 ? 0 : random.nextInt(bound);
        }
        return demand;
    }

    private Map<String, Share> shares() {
        var shares = new TreeMap<String, Share>();
        for (int m = 0; m < members; m++) {
            shares.put("M" + m, new Share(BigDecimal.valueOf(thousandths.get(m), 3)));
        }
        return shares;
    }

    private List<String> ids() {
        return order.stream().map(m -> "M" + m).toList();
    }

    List<AllocationKey> keys() {
        return List.of(
                new AllocationKey.Equal(),
                new AllocationKey.Specific(shares()),
                new AllocationKey.Prorata(),
                new AllocationKey.EqualIterative(),
                new AllocationKey.SpecificIterative(shares()),
                new AllocationKey.Hybrid(new Share(fixedPart), shares()),
                new AllocationKey.Cascade(ids()));
    }

    /** By the naive settlement, for members who are still there. */
    List<Long> naive(AllocationKey key, long injected, List<Long> demand) {
        var shares = thousandths.stream()
                .limit(active())
                .map(each -> Fraction.of(each, 1000))
                .toList();
        return switch (key) {
            case AllocationKey.Equal _ -> BelgianKeysInWh.equal(injected, demand);
            case AllocationKey.Specific _ -> BelgianKeysInWh.specific(injected, shares, demand);
            case AllocationKey.Prorata _ -> BelgianKeysInWh.proRata(injected, demand);
            case AllocationKey.EqualIterative _ -> IterativeKeysInWh.equal(injected, demand);
            case AllocationKey.SpecificIterative _ -> IterativeKeysInWh.specific(injected, shares, demand);
            case AllocationKey.Hybrid _ ->
                BelgianKeysInWh.hybrid(Fraction.of(fixedPart.toPlainString()), injected, shares, demand);
            case AllocationKey.Cascade _ -> naiveCascade(injected, demand);
            case AllocationKey.Constant _, AllocationKey.Hourly _ -> throw new AssertionError(key);
        };
    }

    private List<Long> naiveCascade(long injected, List<Long> demand) {
        var present = order.stream().filter(m -> m < active()).toList();
        var inOrder = BelgianKeysInWh.cascade(
                injected, present.stream().map(demand::get).toList());
        return IntStream.range(0, active())
                .mapToObj(m -> inOrder.get(present.indexOf(m)))
                .toList();
    }

    ResolvedCommunity community() {
        var fixture = CommunityFixture.belgium("be-cer").every(Resolution.QUARTER_HOUR);
        for (int m = 0; m < members; m++) {
            if (m == active()) {
                fixture.member("M" + m, MemberKind.HOUSEHOLD, "2020-01-01", "2025-01-01");
            } else {
                fixture.member("M" + m, MemberKind.HOUSEHOLD);
            }
        }
        var day = java.time.LocalDate.of(2026, 1, 1);
        var period = new Period(day, day.plusDays(1), ZoneId.of("Europe/Brussels"));
        return ResolvedCommunity.resolve(fixture.community(), Timeline.over(period, Resolution.QUARTER_HOUR));
    }
}
