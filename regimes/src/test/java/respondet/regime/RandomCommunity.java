package respondet.regime;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.IntStream;
import respondet.core.community.AccountingPoint;
import respondet.core.community.AllocationKey;
import respondet.core.community.Facts;
import respondet.core.community.HourlyCoefficients;
import respondet.core.community.Member;
import respondet.core.community.MemberKind;
import respondet.core.community.Plant;
import respondet.core.community.Technology;
import respondet.core.quantity.Power;
import respondet.core.quantity.Share;
import respondet.core.time.Resolution;

/**
 * A random community under one regime: one to twelve members with several points, some of whom join late or leave, one
 * to four plants behind their meters or with their own, nights, idle hours, and values from nothing to half a GWh.
 */
final class RandomCommunity {

    static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    private static final int MILLION = 1_000_000;
    private static final int HUGE = 500_000_000;
    private static final int HOURS_OF_YEAR = 8760;
    private static final int BELGIAN_KEYS = 7;

    private final String regime;
    private final int number;
    private final SplittableRandom random;
    private final int intervals;
    private final int days;
    private final List<String> members = new ArrayList<>();
    private final CommunityFixture fixture;
    private final int most;

    private RandomCommunity(String regime, int number, Resolution resolution, int intervals) {
        this.regime = regime;
        this.number = number;
        this.random = new SplittableRandom(31L * regime.hashCode() + number);
        this.intervals = intervals;
        this.days = Math.max(2, intervals * resolution.seconds() / 86_400);
        this.fixture = start(regime).every(resolution).startingAt(FIRST + "T00:00");
        this.most = switch (number % 6) {
            case 0 -> 4;
            case 1 -> HUGE;
            default -> random.nextInt(10, 20_000);
        };
    }

    static CommunityFixture of(String regime, int number, Resolution resolution, int intervals) {
        return new RandomCommunity(regime, number, resolution, intervals).build();
    }

    private static CommunityFixture start(String regime) {
        return switch (regime.substring(0, 2)) {
            case "es" -> CommunityFixture.spain(regime);
            case "pl" -> CommunityFixture.poland(regime);
            case "be" -> CommunityFixture.belgium(regime);
            default -> CommunityFixture.italy(regime);
        };
    }

    private CommunityFixture build() {
        int count = random.nextInt(1, 13);
        IntStream.range(0, count).mapToObj("M%02d"::formatted).forEach(this::addMember);
        for (int k = random.nextInt(1, 4); k > 0; k--) {
            addPlant("own" + k, random.nextInt(count));
            addPoint("Q" + k, Optional.empty(), Optional.of("own" + k));
        }
        if (!regime.startsWith("pl") && !regime.startsWith("it")) {
            fixture.key(FIRST.toString(), key());
            fixture.key(FIRST.plusDays(random.nextInt(1, days)).toString(), key());
        }
        return fixture.tariff("all", "free", "energy", "0.13", "surplus", "0.21", "tolls", "0.02");
    }

    private void addMember(String id) {
        boolean late = random.nextInt(5) == 0;
        boolean leaver = random.nextInt(5) == 0;
        var joined = late ? FIRST.plusDays(random.nextInt(days)) : LocalDate.of(2020, 1, 1);
        var left = leaver ? Optional.of(FIRST.plusDays(random.nextInt(1, days))) : Optional.<LocalDate>empty();
        members.add(id);
        fixture.member(new Member(id, id, MemberKind.HOUSEHOLD, joined, left, Optional.empty(), Facts.NONE));
        for (int p = random.nextInt(1, 3); p > 0; p--) {
            boolean prosumer = random.nextInt(4) == 0;
            if (prosumer) {
                addPlant("p" + id + p, members.size() - 1);
            }
            addPoint("P" + id + p, Optional.of(id), prosumer ? Optional.of("p" + id + p) : Optional.empty());
        }
    }

    private void addPlant(String id, int owner) {
        var inService = random.nextInt(5) == 0
                ? FIRST.plusDays(random.nextInt(days))
                : LocalDate.of(2024, 1, random.nextInt(1, 5));
        var kW = Power.kW(String.valueOf(random.nextInt(1, 6)));
        fixture.plant(new Plant(id, "M%02d".formatted(owner), Technology.PV, kW, inService, Facts.NONE));
    }

    private void addPoint(String id, Optional<String> member, Optional<String> plant) {
        var facts = new Facts(Map.of("substation", List.of("AC" + random.nextInt(2))));
        fixture.point(
                new AccountingPoint(id, id, member, plant, Optional.of("all"), Share.ALL, Optional.empty(), facts));
        if (member.isPresent()) {
            fixture.takes(id, values(most));
        }
        if (plant.isPresent()) {
            fixture.gives(id, values(most > MILLION ? most : most * members.size()));
        }
    }

    /** One quarter of the intervals is zero, in stretches as well as one by one. */
    private int[] values(int bound) {
        var values = new int[intervals];
        for (int t = 0; t < intervals; t++) {
            boolean idle = (t / 12) % 8 == 0 || random.nextInt(8) == 0;
            values[t] = idle ? 0 : random.nextInt(bound);
        }
        return values;
    }

    private AllocationKey key() {
        if (regime.startsWith("es")) {
            return random.nextBoolean() ? new AllocationKey.Constant(shares()) : hourly();
        }
        return switch (number % BELGIAN_KEYS) {
            case 0 -> new AllocationKey.Equal();
            case 1 -> new AllocationKey.Specific(shares());
            case 2 -> new AllocationKey.Prorata();
            case 3 -> new AllocationKey.EqualIterative();
            case 4 -> new AllocationKey.SpecificIterative(shares());
            case 5 -> new AllocationKey.Hybrid(new Share(BigDecimal.valueOf(random.nextInt(101), 2)), shares());
            default -> new AllocationKey.Cascade(members.reversed());
        };
    }

    /** All above zero, so that iterative keys can give everything away. */
    private Map<String, Share> shares() {
        var shares = new TreeMap<String, Share>();
        var millionths = millionths();
        for (int m = 0; m < millionths.length; m++) {
            shares.put(members.get(m), new Share(BigDecimal.valueOf(millionths[m], 6)));
        }
        return shares;
    }

    private int[] millionths() {
        var cuts = random.ints(members.size() - 1L, 0, MILLION - members.size())
                .sorted()
                .toArray();
        var result = new int[members.size()];
        for (int m = 0; m < result.length; m++) {
            int from = m == 0 ? 0 : cuts[m - 1];
            int to = m == cuts.length ? MILLION - members.size() : cuts[m];
            result[m] = 1 + to - from;
        }
        return result;
    }

    private AllocationKey hourly() {
        var year = new int[HOURS_OF_YEAR][];
        Arrays.setAll(year, _ -> millionths());
        return new AllocationKey.Hourly(new HourlyCoefficients(List.copyOf(members), year));
    }
}
