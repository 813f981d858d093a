package respondet.regime.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import respondet.core.community.MemberKind;
import respondet.core.community.Technology;
import respondet.core.settlement.AmountKind;
import respondet.core.settlement.Item;
import respondet.core.settlement.Settlement;
import respondet.naive.Fraction;
import respondet.naive.ItalianExcess;
import respondet.naive.ItalianPlant;
import respondet.naive.ItalianPremium;
import respondet.naive.ItalianSharing;
import respondet.naive.ItalianValorisation;
import respondet.naive.LargestRemainder;
import respondet.regime.CommunityFixture;

/** Random communities under one or two substations against the naive settlement in exact fractions. */
class RandomCommunityTest {

    private static final int FEW = 10;
    private static final int MANY = 150;
    private static final List<String> GRANTS = List.of("0", "0", "0.10", "0.40");
    private static final List<String> POWERS = List.of("3", "200", "200.5", "600", "601", "1000");
    private static final List<Technology> TECHNOLOGIES = List.of(Technology.PV, Technology.HYDRO);

    private record Unit(ItalianPlant plant, String substation, int[] given) {}

    private record Consumer(String id, MemberKind kind, String substation, int[] taken) {}

    private record Case(List<Unit> units, List<Consumer> consumers, String[] prices) {}

    @Test
    void agreesWithTheNaiveSettlement() {
        agree(0, FEW);
    }

    @Test
    @Tag("long")
    void agreesWithTheNaiveSettlementEachTime() {
        agree(FEW, MANY);
    }

    private static void agree(long first, long end) {
        for (long seed = first; seed < end; seed++) {
            var random = new SplittableRandom(seed);
            var drawn = draw(random);
            var expected = new Expectation(drawn);
            for (var regime : List.of("it-cer", "it-group", "it-remote")) {
                var settlement = fixture(regime, drawn).settle(Italy.regime(regime));
                expected.check(regime + ", seed " + seed, settlement);
                expected.checkValorisation(regime, settlement);
            }
        }
    }

    private static Case draw(SplittableRandom random) {
        int hours = random.nextInt(1, 12);
        var units = new ArrayList<Unit>();
        for (int k = random.nextInt(1, 5); k > 0; k--) {
            var technology = TECHNOLOGIES.get(random.nextInt(2));
            var kind = technology == Technology.PV ? ItalianPlant.Kind.PV_NORTH : ItalianPlant.Kind.OTHER;
            var plant = new ItalianPlant(
                    "plant" + k,
                    java.time.LocalDate.of(2024, 1, random.nextInt(1, 4)),
                    Fraction.of(POWERS.get(random.nextInt(POWERS.size()))),
                    kind,
                    Fraction.of(GRANTS.get(random.nextInt(GRANTS.size()))));
            units.add(new Unit(plant, "AC" + random.nextInt(2), draw(random, hours)));
        }
        var consumers = new ArrayList<Consumer>();
        for (int m = random.nextInt(1, 6); m > 0; m--) {
            var kind = MemberKind.values()[random.nextInt(MemberKind.values().length)];
            consumers.add(new Consumer("M" + m, kind, "AC" + random.nextInt(2), draw(random, hours)));
        }
        consumers.sort(java.util.Comparator.comparing(Consumer::id));
        var prices = new String[hours];
        for (int t = 0; t < hours; t++) {
            prices[t] = BigDecimal.valueOf(random.nextInt(-30, 260), 3).toPlainString();
        }
        return new Case(units, consumers, prices);
    }

    private static int[] draw(SplittableRandom random, int hours) {
        return random.ints(hours, 0, random.nextInt(1, 4000)).toArray();
    }

    private static CommunityFixture fixture(String regime, Case drawn) {
        var fixture = CommunityFixture.italy(regime)
                .fact("voltage", "LOW")
                .startingAt("2024-06-01T00:00")
                .priceEach("zonal", drawn.prices);
        for (var consumer : drawn.consumers) {
            fixture.member(Italy.member(consumer.id, consumer.kind))
                    .point(Italy.point("P" + consumer.id, consumer.id, consumer.substation))
                    .takes("P" + consumer.id, consumer.taken);
        }
        for (var unit : drawn.units) {
            var plant = unit.plant;
            var technology = plant.kind() == ItalianPlant.Kind.OTHER ? Technology.HYDRO : Technology.PV;
            var grant = plant.grant().toDecimal(2).toPlainString();
            fixture.plant(Italy.plant(
                            plant.id(),
                            technology,
                            plant.kw().toDecimal(1).toPlainString(),
                            plant.inOperation().toString(),
                            "grant_share",
                            grant))
                    .point(Italy.plantPoint("P" + plant.id(), plant.id(), unit.substation))
                    .gives("P" + plant.id(), unit.given);
        }
        return fixture;
    }

    /** What the naive settlement says of a case. */
    private static final class Expectation {
        private final Case drawn;
        private final Map<String, Long> shared = new TreeMap<>();
        private final long[] sharedIn;
        private final Map<Boolean, Fraction> premium = new TreeMap<>();
        private final Map<Boolean, Fraction> incentivised = new TreeMap<>();
        private final Map<Boolean, Fraction> injected = new TreeMap<>();

        Expectation(Case drawn) {
            this.drawn = drawn;
            this.sharedIn = new long[drawn.prices.length];
            drawn.consumers.forEach(consumer -> shared.put(consumer.id, 0L));
            for (int t = 0; t < drawn.prices.length; t++) {
                for (var substation : List.of("AC0", "AC1")) {
                    addHour(t, substation);
                }
            }
        }

        private void addHour(int hour, String substation) {
            var here = drawn.consumers.stream()
                    .filter(each -> each.substation.equals(substation))
                    .toList();
            var given = new java.util.HashMap<ItalianPlant, Long>();
            drawn.units.stream()
                    .filter(unit -> unit.substation.equals(substation))
                    .forEach(unit -> given.put(unit.plant, (long) unit.given[hour]));
            long taken = here.stream().mapToLong(each -> each.taken[hour]).sum();
            long whole = Math.min(
                    taken, given.values().stream().mapToLong(Long::longValue).sum());
            sharedIn[hour] += whole;
            given.forEach((plant, wh) -> injected.merge(isHelped(plant), Fraction.of(wh), Fraction::plus));
            var open = new ArrayList<>(LargestRemainder.split(
                    whole,
                    here.stream().map(each -> Fraction.of(each.taken[hour])).toList()));
            for (int m = 0; m < here.size(); m++) {
                shared.merge(here.get(m).id, open.get(m), Long::sum);
            }
            var parts = ItalianSharing.byPlantInWh(whole, given);
            given.keySet().stream().sorted(ItalianPlant.ORDER).forEach(plant -> {
                long part = parts.getOrDefault(plant.id(), 0L);
                incentivised.merge(isHelped(plant), Fraction.of(part), Fraction::plus);
                var split = LargestRemainder.split(
                        part,
                        open.stream().map(wh -> Fraction.of(wh.longValue())).toList());
                for (int m = 0; m < here.size(); m++) {
                    open.set(m, open.get(m) - split.get(m));
                    addPremium(here.get(m), plant, split.get(m), hour);
                }
            });
        }

        private void addPremium(Consumer consumer, ItalianPlant plant, long wattHours, int hour) {
            boolean exempt = switch (consumer.kind) {
                case PUBLIC_BODY, ASSOCIATION, SOCIAL_ENTERPRISE -> true;
                case HOUSEHOLD, FARMER, FIRM -> false; // before D.M. 127/2025
            };
            var zonal = Fraction.of(drawn.prices[hour]).times(Fraction.of(1000));
            var earned = ItalianPremium.premium(
                    Fraction.of(wattHours, 1000), plant, zonal, exempt ? Fraction.ONE : Fraction.ZERO);
            premium.merge(isHelped(plant), earned, Fraction::plus);
        }

        private static boolean isHelped(ItalianPlant plant) {
            return !plant.grant().isZero();
        }

        private Fraction reserved() {
            return reserved(false, ItalianExcess.TARIFF_ONLY).plus(reserved(true, ItalianExcess.TARIFF_AND_GRANT));
        }

        private Fraction reserved(boolean helped, Fraction threshold) {
            return ItalianExcess.of(
                            incentivised.getOrDefault(helped, Fraction.ZERO),
                            injected.getOrDefault(helped, Fraction.ZERO),
                            threshold,
                            premium.getOrDefault(helped, Fraction.ZERO))
                    .reserved();
        }

        void check(String name, Settlement settlement) {
            var month = settlement.allocation().months().getFirst();
            for (int m = 0; m < drawn.consumers.size(); m++) {
                assertThat(month.members().get(m).shared()).as(name).isEqualTo(shared.get(drawn.consumers.get(m).id));
            }
            var free = Italy.sum(settlement, AmountKind.CASH_RECEIVED, Item.SHARED_ENERGY_PREMIUM);
            var kept = Italy.sum(settlement, AmountKind.RESERVED, Item.PREMIUM_SURPLUS);
            var whole = Fraction.sum(premium.values());
            assertThat(Fraction.of(free.plus(kept).amount())).as(name).isEqualTo(whole);
            assertThat(kept.amount())
                    .as(name)
                    .isCloseTo(reserved().toDecimal(9), within(new BigDecimal("0.000000001")));
            checkSale(name, settlement);
            settlement.lines().stream()
                    .filter(line -> line.item() != Item.ROUNDING)
                    .forEach(line ->
                            assertThat(Recomputed.faults(line.why())).as(name).isEmpty());
            assertThat(settlement.lines().stream().filter(line -> line.item() == Item.PREMIUM_SURPLUS))
                    .as(name)
                    .noneMatch(line -> drawn.consumers.stream()
                            .anyMatch(each -> each.id.equals(line.party().id())
                                    && (each.kind == MemberKind.FIRM || each.kind == MemberKind.FARMER)));
        }

        private void checkSale(String name, Settlement settlement) {
            var hours = new ArrayList<ItalianValorisation.Hour>();
            for (var unit : drawn.units) {
                for (int t = 0; t < drawn.prices.length; t++) {
                    hours.add(hour(unit.given[t], t));
                }
            }
            var sale = Italy.sum(settlement, AmountKind.CASH_RECEIVED, Item.ENERGY_SALE);
            assertThat(Fraction.of(sale.amount())).as(name).isEqualTo(ItalianValorisation.sale(hours));
        }

        private ItalianValorisation.Hour hour(long wattHours, int position) {
            var price = Fraction.of(drawn.prices[position]).times(Fraction.of(1000));
            return new ItalianValorisation.Hour(Fraction.of(wattHours, 1000), price);
        }

        /** Only a group in one building is given back the distribution component and the avoided losses. */
        private void checkValorisation(String regime, Settlement settlement) {
            var components = new ItalianValorisation.Components(Fraction.of("10.57"), Fraction.of("0.65"));
            var hours = new ArrayList<ItalianValorisation.Hour>();
            for (int t = 0; t < sharedIn.length; t++) {
                hours.add(hour(sharedIn[t], t));
            }
            long all = java.util.Arrays.stream(sharedIn).sum();
            var expected = regime.equals("it-group")
                    ? ItalianValorisation.group(hours, components, ItalianValorisation.LOSSES_LV)
                    : ItalianValorisation.community(Fraction.of(all, 1000), components.trase());
            var found = Italy.sum(settlement, AmountKind.CASH_RECEIVED, Item.VALORISATION)
                    .plus(Italy.sum(settlement, AmountKind.CASH_RECEIVED, Item.AVOIDED_LOSSES));
            assertThat(Fraction.of(found.amount())).as(regime).isEqualTo(expected);
        }
    }
}
