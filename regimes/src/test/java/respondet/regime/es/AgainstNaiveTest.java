package respondet.regime.es;

import static org.assertj.core.api.Assertions.assertThat;
import static respondet.regime.es.FourHours.LAW;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import respondet.core.community.AllocationKey;
import respondet.core.community.HourlyCoefficients;
import respondet.core.community.MemberKind;
import respondet.core.quantity.Share;
import respondet.core.settlement.Item;
import respondet.core.settlement.Party;
import respondet.core.settlement.Settlement;
import respondet.naive.Fraction;
import respondet.naive.SpanishMonth;
import respondet.naive.SpanishSharingInWh;
import respondet.regime.CommunityFixture;
import respondet.regime.es.coefficients.SixDecimals;

/** Random communities against the naive settlement, which shares no code with this one. */
class AgainstNaiveTest {

    private static final int COMMUNITIES = 60;
    private static final int HOURS = 72;
    private static final String[] IDS = {"A", "B", "C", "D", "E", "F", "G"};

    @Test
    void agreesOnThousandsOfHours() {
        for (long seed = 0; seed < COMMUNITIES; seed++) {
            new Case(seed).compare();
        }
    }

    /** One community of up to seven members, with hourly prices. */
    private static final class Case {
        private final String name;
        private final SplittableRandom random;
        private final int members;
        private final int[] generation;
        private final int[][] consumption;
        private final AllocationKey key;
        private final List<String[]> prices = new ArrayList<>();

        Case(long seed) {
            name = "seed " + seed;
            random = new SplittableRandom(seed);
            members = 1 + random.nextInt(IDS.length);
            generation = values(20_000);
            consumption =
                    IntStream.range(0, members).mapToObj(_ -> values(5_000)).toArray(int[][]::new);
            key = seed % 2 == 0 ? constant() : hourly();
            IntStream.range(0, 3).forEach(_ -> prices.add(randomPrices()));
        }

        private int[] values(int most) {
            return IntStream.range(0, HOURS)
                    .map(_ -> random.nextInt(4) == 0 ? 0 : random.nextInt(most))
                    .toArray();
        }

        private String[] randomPrices() {
            return IntStream.range(0, HOURS)
                    .mapToObj(_ -> BigDecimal.valueOf(random.nextInt(-20_000, 300_000), 6)
                            .toPlainString())
                    .toArray(String[]::new);
        }

        private long[] millionths() {
            var claims = new TreeMap<String, Long>();
            IntStream.range(0, members).forEach(m -> claims.put(IDS[m], 1L + random.nextInt(1000)));
            return SixDecimals.of(claims).values().stream()
                    .mapToLong(share -> share.value().movePointRight(6).longValueExact())
                    .toArray();
        }

        private AllocationKey constant() {
            var millionths = millionths();
            var shares = new TreeMap<String, Share>();
            IntStream.range(0, members)
                    .forEach(m -> shares.put(IDS[m], new Share(BigDecimal.valueOf(millionths[m], 6))));
            return new AllocationKey.Constant(shares);
        }

        private AllocationKey hourly() {
            var year = new int[8760][];
            for (int hour = 0; hour < year.length; hour++) {
                year[hour] = Arrays.stream(hour < HOURS ? millionths() : equal())
                        .mapToInt(Math::toIntExact)
                        .toArray();
            }
            return new AllocationKey.Hourly(new HourlyCoefficients(List.of(IDS).subList(0, members), year));
        }

        private long[] equal() {
            var all = new long[members];
            all[0] = 1_000_000;
            return all;
        }

        private List<Fraction> betas(int hour) {
            return switch (key) {
                case AllocationKey.Constant(var shares) ->
                    shares.values().stream()
                            .map(share -> Fraction.of(share.value()))
                            .toList();
                case AllocationKey.Hourly(var table) ->
                    Arrays.stream(table.at(hour))
                            .mapToObj(each -> Fraction.of(each, 1_000_000))
                            .toList();
                default -> throw new AssertionError();
            };
        }

        private Settlement settle() {
            var fixture = CommunityFixture.spain("es-collective");
            for (int m = 0; m < members; m++) {
                fixture.member(IDS[m], MemberKind.HOUSEHOLD)
                        .point("P" + IDS[m], IDS[m], "supply")
                        .takes("P" + IDS[m], consumption[m]);
            }
            return fixture.plant("roof", "A", "90")
                    .plantPoint("PZ", "roof")
                    .gives("PZ", generation)
                    .tariff(
                            "supply",
                            "free",
                            java.util.Map.of(
                                    "energy", fixture.varying(prices.get(0)),
                                    "surplus", fixture.varying(prices.get(1)),
                                    "tolls", fixture.varying(prices.get(2))))
                    .key("2025-01-01", key)
                    .settle(LAW);
        }

        void compare() {
            var settlement = settle();
            var months = new ArrayList<List<SpanishMonth.Hour>>();
            IntStream.range(0, members).forEach(_ -> months.add(new ArrayList<>()));
            for (int hour = 0; hour < HOURS; hour++) {
                compareHour(settlement, hour, months);
            }
            for (int m = 0; m < members; m++) {
                compareMoney(settlement, m, SpanishMonth.of(months.get(m)));
            }
        }

        private void compareHour(Settlement settlement, int hour, List<List<SpanishMonth.Hour>> months) {
            var taken =
                    Arrays.stream(consumption).map(each -> (long) each[hour]).toList();
            var expected = SpanishSharingInWh.share(generation[hour], betas(hour), taken);
            var found = settlement.allocation().at(hour);
            assertThat(boxed(found.shared())).as(name).isEqualTo(expected.self());
            assertThat(boxed(found.memberSurplus())).as(name).isEqualTo(expected.surplus());
            for (int m = 0; m < members; m++) {
                months.get(m)
                        .add(new SpanishMonth.Hour(
                                kWh(taken.get(m)),
                                kWh(expected.self().get(m)),
                                kWh(expected.surplus().get(m)),
                                price(hour)));
            }
        }

        private SpanishMonth.Prices price(int hour) {
            return new SpanishMonth.Prices(
                    Fraction.of(prices.get(0)[hour]),
                    Fraction.of(prices.get(1)[hour]),
                    Fraction.of(prices.get(2)[hour]));
        }

        private void compareMoney(Settlement settlement, int member, SpanishMonth expected) {
            var party = Party.member(IDS[member]);
            assertThat(Fraction.of(FourHours.amount(settlement, party, Item.SURPLUS_COMPENSATION)))
                    .as(name)
                    .isEqualTo(expected.compensation());
            assertThat(Fraction.of(FourHours.amount(settlement, party, Item.SURPLUS_ABOVE_CAP)))
                    .as(name)
                    .isEqualTo(expected.lost());
            assertThat(Fraction.of(FourHours.saving(settlement, IDS[member])))
                    .as(name)
                    .isEqualTo(expected.saving());
        }

        private static Fraction kWh(long wattHours) {
            return Fraction.of(wattHours, 1000);
        }

        private static List<Long> boxed(long[] values) {
            return LongStream.of(values).boxed().toList();
        }
    }
}
