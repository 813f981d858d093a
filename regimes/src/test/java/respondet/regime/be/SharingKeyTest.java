package respondet.regime.be;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import respondet.core.community.AllocationKey;
import respondet.core.community.ResolvedCommunity;

/** All keys on 210,000 random quarter-hours, against the naive settlement in whole watt-hours. */
class SharingKeyTest {

    private static final long SEED = 20_261_123;

    interface Quarter {
        void look(RandomCase community, ResolvedCommunity resolved, AllocationKey key, long injected, long[] demand);
    }

    private static void eachQuarter(int communities, int quarters, Quarter reader) {
        var random = new SplittableRandom(SEED);
        for (int c = 0; c < communities; c++) {
            var community = RandomCase.of(random);
            var resolved = community.community();
            for (int q = 0; q < quarters; q++) {
                long injected = random.nextInt(5) == 0 ? random.nextInt(8) : random.nextInt(20_000);
                var demand = community.demand(random);
                community.keys().forEach(key -> reader.look(community, resolved, key, injected, demand));
            }
        }
    }

    private static SharingKey key(AllocationKey key, ResolvedCommunity community) {
        return SharingKey.of(key, community, community.segments().getFirst()).orElseThrow();
    }

    @Test
    void sharesAsTheNaiveSettlementDoes() {
        compareWithNaive(10, 10);
    }

    @Test
    @Tag("long")
    void sharesAsTheNaiveSettlementDoesInThousandsOfQuarters() {
        compareWithNaive(300, 100);
    }

    private static void compareWithNaive(int communities, int quarters) {
        eachQuarter(communities, quarters, (community, resolved, key, injected, demand) -> {
            var shared = new long[demand.length];
            key(key, resolved).share(injected, demand, shared);
            var wanted = Arrays.stream(demand).limit(community.active()).boxed().toList();
            assertThat(Arrays.stream(shared).limit(community.active()).boxed().toList())
                    .as("%s of %s Wh for %s by %s", key.kind(), injected, wanted, community)
                    .isEqualTo(community.naive(key, injected, wanted));
            assertThat(Arrays.stream(shared).skip(community.active()).sum()).isZero();
        });
    }

    @Test
    void explainsEachShareSoThatItCanBeComputedAgain() {
        computeAgain(8, 6);
    }

    @Test
    @Tag("long")
    void explainsEachShareInThousandsOfQuarters() {
        computeAgain(60, 20);
    }

    private static void computeAgain(int communities, int quarters) {
        eachQuarter(communities, quarters, (_, resolved, key, injected, demand) -> {
            var shared = new long[demand.length];
            var sharing = key(key, resolved);
            sharing.share(injected, demand, shared);
            for (int m = 0; m < shared.length; m++) {
                var why = sharing.why(injected, demand, m);
                Recomputed.check(why);
                assertThat(why.value()).isEqualTo(Because.energy(shared[m]));
            }
        });
    }

    @Test
    void givesTheWholeDemandOrSupplyWhereNobodyHasLeft() { // regimes.md, section 6
        eachQuarter(60, 20, (community, resolved, key, injected, demand) -> {
            var shared = new long[demand.length];
            key(key, resolved).share(injected, demand, shared);
            boolean exhausts = key instanceof AllocationKey.Prorata
                    || key instanceof AllocationKey.EqualIterative
                    || key instanceof AllocationKey.Cascade;
            if (exhausts && !community.lastHasLeft()) {
                assertThat(Because.sum(shared)).isEqualTo(Math.min(injected, Because.sum(demand)));
            }
        });
    }
}
