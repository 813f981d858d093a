package respondet.app.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import respondet.naive.BelgianKeysInWh;
import respondet.naive.Fraction;
import respondet.naive.ItalianExcess;
import respondet.naive.ItalianPlant;
import respondet.naive.ItalianPremium;
import respondet.naive.ItalianSharing;
import respondet.naive.ItalianValorisation;
import respondet.naive.LargestRemainder;
import respondet.naive.PooledSharingInWh;
import respondet.naive.SpanishMonth;
import respondet.naive.SpanishSharingInWh;
import respondet.naive.WalloonMoney;

/** The naive reference settles the samples again, from the generated files alone. */
class RecomputedTest {

    private static final Fraction KWH = Fraction.of(1, 1000);

    @TempDir
    private Path home;

    /** Shares by member, from a day on. */
    private record Key(LocalDate from, Map<String, String> shares) {

        /** Who has left keeps its place in the division; what it gets is nobody's. */
        List<Fraction> of(List<String> members) {
            return members.stream()
                    .map(member -> Fraction.of(shares.getOrDefault(member, "0")))
                    .toList();
        }
    }

    private static Key key(List<Key> keys, LocalDate day) {
        return keys.stream()
                .filter(key -> !key.from().isAfter(day))
                .reduce((_, last) -> last)
                .orElseThrow();
    }

    private static Key key(String from, String shares) {
        var map = new TreeMap<String, String>();
        for (var part : shares.split(" ", -1)) {
            map.put(part.substring(0, part.indexOf('=')), part.substring(part.indexOf('=') + 1));
        }
        return new Key(LocalDate.parse(from), map);
    }

    /** Prices per kWh by hour, from a file per MWh. */
    private static Map<Instant, Fraction> prices(Sample sample, String file) {
        var prices = new TreeMap<Instant, Fraction>();
        new String(sample.files().get(file), StandardCharsets.UTF_8)
                .lines()
                .skip(1)
                .forEach(line -> {
                    var cells = line.split(",", -1);
                    prices.put(
                            OffsetDateTime.parse(cells[0]).toInstant(),
                            Fraction.of(cells[1]).times(KWH));
                });
        return prices;
    }

    @Test
    void settlesBarcelona() throws IOException {
        var run = SampleRun.of(Samples::barcelona, home);
        var sample = run.sample();
        var readings = new PlainReadings(sample, ZoneId.of("Europe/Madrid"), 3600).filledFromLastWeek();
        var members =
                List.of("association", "flat1", "flat2", "flat3", "flat4", "flat5", "flat6", "flat7", "flat8", "shop");
        var left = LocalDate.of(2025, 9, 1); // flat7, whose part is nobody's until October
        var flats = "flat1=0.08 flat2=0.08 flat3=0.08 flat4=0.08 flat5=0.08 flat6=0.08 flat7=0.08";
        var keys = List.of(
                key("2025-01-01", "association=0.16 shop=0.28 " + flats),
                key("2025-05-01", "association=0.12 shop=0.24 flat8=0.08 " + flats),
                key(
                        "2025-10-01",
                        "association=0.14 shop=0.23 flat1=0.09 flat2=0.09 flat3=0.09 flat4=0.09 flat5=0.09"
                                + " flat6=0.09 flat8=0.09"));
        var cost = prices(sample, "prices/energy-cost.csv");
        var surplus = prices(sample, "prices/surplus.csv");
        var energy = new Tally();
        var hours = new TreeMap<String, List<SpanishMonth.Hour>>();
        for (var at : readings.intervals()) {
            var month = readings.monthOf(at).toString();
            var day = at.atZone(readings.zone).toLocalDate();
            var taken = readings.taken(members, at);
            var betas = key(keys, day).of(members);
            var hour =
                    SpanishSharingInWh.share(readings.given(List.of("roof"), at).getFirst(), betas, taken);
            energy.add(month + " consumed_wh", members, taken);
            energy.add(month + " shared_wh", members, hour.self());
            energy.add(month + " residual_wh", members, hour.grid());
            for (int m = 0; m < members.size(); m++) {
                if (members.get(m).equals("flat7") && !day.isBefore(left)) {
                    continue;
                }
                energy.add(
                        month + " surplus_wh " + members.get(m), hour.surplus().get(m));
                boolean free = List.of("association", "flat3").contains(members.get(m));
                var prices = free
                        ? new SpanishMonth.Prices(Fraction.of("0.118"), Fraction.of("0.06"), Fraction.of("0.052"))
                        : new SpanishMonth.Prices(cost.get(at), surplus.get(at), Fraction.of("0.052"));
                if (taken.get(m) != 0 || hour.surplus().get(m) != 0) {
                    hours.computeIfAbsent(members.get(m) + " " + month, _ -> new ArrayList<>())
                            .add(new SpanishMonth.Hour(
                                    kWh(taken.get(m)),
                                    kWh(hour.self().get(m)),
                                    kWh(hour.surplus().get(m)),
                                    prices));
                }
            }
        }
        energy.isSameAs(Tally.energy(
                run.settlement(), "members", List.of("consumed_wh", "shared_wh", "residual_wh", "surplus_wh")));
        var money = new Tally();
        hours.forEach((name, list) -> {
            var member = name.substring(0, name.indexOf(' '));
            var month = SpanishMonth.of(list);
            var tolls = list.stream()
                    .map(hour -> hour.self().times(hour.prices().tolls()))
                    .reduce(Fraction.ZERO, Fraction::plus);
            money.add("surplus_compensation " + member, month.compensation());
            money.add("surplus_above_cap " + member, month.lost());
            money.add("tolls " + member, tolls);
            money.add(
                    "energy " + member,
                    month.saving().minus(month.compensation()).minus(tolls));
        });
        money.isSameAs(Tally.money(
                run.settlement(), "members", List.of("surplus_compensation", "surplus_above_cap", "tolls", "energy")));
    }

    private static Fraction kWh(long wattHours) {
        return Fraction.of(wattHours).times(KWH);
    }

    @Test
    void settlesNamur() throws IOException {
        var run = SampleRun.of(Samples::namur, home);
        var readings = new PlainReadings(run.sample(), ZoneId.of("Europe/Brussels"), 900).interpolated();
        var members = List.of("home1", "home2", "home3", "home4", "home5", "school", "workshop");
        var plants = List.of("barn", "school-roof");
        var keys = List.of(
                key("2025-01-01", "school=0.40 workshop=0.24 home1=0.09 home2=0.09 home3=0.09 home4=0.09"),
                key("2025-03-01", "school=0.36 workshop=0.24 home1=0.08 home2=0.08 home3=0.08 home4=0.08 home5=0.08"),
                key("2025-08-01", "school=0.38 workshop=0.26 home1=0.09 home2=0.09 home3=0.09 home5=0.09"));
        var energy = new Tally();
        var produced = new Tally();
        var year = new Tally();
        for (var at : readings.intervals()) {
            var month = readings.monthOf(at).toString();
            var day = at.atZone(readings.zone).toLocalDate();
            var taken = readings.taken(members, at);
            var given = readings.given(plants, at);
            long injected = given.get(0) + given.get(1);
            var shared = BelgianKeysInWh.specific(injected, key(keys, day).of(members), taken);
            var rest = rest(given, shared);
            energy.add(month + " consumed_wh", members, taken);
            energy.add(month + " shared_wh", members, shared);
            produced.add(month + " produced_wh", plants, given);
            produced.add(month + " surplus_wh", plants, rest);
            year.add("shared", members, shared);
            year.add("rest", plants, rest);
            year.add("given", plants, given);
        }
        energy.isSameAs(Tally.energy(run.settlement(), "members", List.of("consumed_wh", "shared_wh")));
        produced.isSameAs(Tally.energy(run.settlement(), "producers", List.of("produced_wh", "surplus_wh")));
        var money = new Tally();
        var all = Fraction.ZERO;
        for (var member : members) {
            var shared = year.of("shared " + member).times(KWH);
            var supplier = Fraction.of(member.startsWith("home") ? "0.135" : "0.128");
            money.add("energy " + member, shared.times(supplier));
            money.add("sharing_price " + member, shared.times(Fraction.of("-0.095")));
            all = all.plus(shared);
        }
        money.isSameAs(Tally.money(run.settlement(), "members", List.of("energy", "sharing_price")));
        var sold = new Tally();
        for (var plant : plants) {
            var rest = year.of("rest " + plant).times(KWH);
            var shared = year.of("given " + plant).times(KWH).minus(rest);
            sold.add("energy_sale " + plant, rest.times(Fraction.of("0.04")));
            sold.add("sharing_price " + plant, shared.times(Fraction.of("0.095")));
        }
        sold.isSameAs(Tally.money(run.settlement(), "producers", List.of("energy_sale", "sharing_price")));
        var certificates = WalloonMoney.greenCertificates(all, Fraction.of("0.4028"), Fraction.of(66));
        assertThat(run.settlement().get("community_amounts")).anySatisfy(amount -> {
            assertThat(amount.get("item").asString()).isEqualTo("green_certificates");
            assertThat(Fraction.of(new BigDecimal(amount.get("exact").asString())))
                    .isEqualTo(certificates.negated());
        });
    }

    /** Plants give what was shared in proportion to what they injected; the rest stays theirs. */
    private static List<Long> rest(List<Long> given, List<Long> shared) {
        long all = shared.stream().mapToLong(Long::longValue).sum();
        var taken = LargestRemainder.split(all, given.stream().map(Fraction::of).toList());
        return List.of(given.get(0) - taken.get(0), given.get(1) - taken.get(1));
    }

    @Test
    void settlesTurin() throws IOException {
        var run = SampleRun.of(Samples::turin, home);
        var readings = new PlainReadings(run.sample(), ZoneId.of("Europe/Rome"), 3600).filledFromLastWeek();
        var members = List.of(
                "bakery", "cooperative", "home1", "home2", "home3", "home4", "home5", "home6", "parish", "town");
        var names = List.of("cooperative-roof", "school-roof");
        var helped = plant("cooperative-roof", "2025-02-15", "20", "0.2");
        var plain = plant("school-roof", "2024-06-01", "48", "0");
        var zonal = prices(run.sample(), "prices/zonal-north.csv");
        var energy = new Tally();
        var year = new Tally();
        for (var at : readings.intervals()) {
            var month = readings.monthOf(at).toString();
            var taken = readings.taken(members, at);
            var given = readings.given(names, at);
            var hour = PooledSharingInWh.share(given, taken);
            energy.add(month + " consumed_wh", members, taken);
            energy.add(month + " shared_wh", members, hour.perMember());
            year.add("shared", members, hour.perMember());
            var parts = ItalianSharing.byPlantInWh(hour.shared(), Map.of(helped, given.get(0), plain, given.get(1)));
            var price = zonal.get(at).times(Fraction.of(1000));
            var exempt = exempt(members, taken, at, readings.zone);
            for (var plant : List.of(helped, plain)) {
                var part = Fraction.of(parts.get(plant.id())).times(KWH);
                year.add("premium " + plant.id(), ItalianPremium.premium(part, plant, price, exempt));
                year.add("shared " + plant.id(), parts.get(plant.id()));
            }
            year.add("given", names, given);
            for (int k = 0; k < names.size(); k++) {
                year.add("energy_sale " + names.get(k), kWh(given.get(k)).times(zonal.get(at)));
            }
        }
        energy.isSameAs(Tally.energy(run.settlement(), "members", List.of("consumed_wh", "shared_wh")));
        var money = new Tally();
        for (var member : members) {
            var shared = year.of("shared " + member).times(KWH);
            money.add("valorisation " + member, ItalianValorisation.community(shared, Fraction.of("10.57")));
        }
        money.isSameAs(Tally.money(run.settlement(), "members", List.of("valorisation")));
        var reserved = excess(year, helped, ItalianExcess.TARIFF_AND_GRANT)
                .reserved()
                .plus(excess(year, plain, ItalianExcess.TARIFF_ONLY).reserved());
        var premium = year.of("premium " + helped.id()).plus(year.of("premium " + plain.id()));
        // the product divides a plant's energy among members in whole watt-hours, which moves exempt energy by a hair
        isWithinACent(sum(run, "premium_surplus"), reserved);
        isWithinACent(sum(run, "shared_energy_premium"), premium.minus(reserved));
        var sales = Tally.money(run.settlement(), "producers", List.of("energy_sale"));
        for (var plant : names) {
            assertThat(sales.of("energy_sale " + plant)).isEqualTo(year.of("energy_sale " + plant));
        }
    }

    private static ItalianPlant plant(String id, String since, String kW, String grant) {
        return new ItalianPlant(
                id, LocalDate.parse(since), Fraction.of(kW), ItalianPlant.Kind.PV_NORTH, Fraction.of(grant));
    }

    /** The part of withdrawal that no grant reduces: firms always count, households only before 26 June 2025. */
    private static Fraction exempt(List<String> members, List<Long> taken, Instant at, ZoneId zone) {
        boolean households = !at.atZone(zone).toLocalDate().isBefore(LocalDate.of(2025, 6, 26));
        long all = 0;
        long exempt = 0;
        for (int m = 0; m < members.size(); m++) {
            var member = members.get(m);
            boolean whole = member.startsWith("home") ? households : !member.equals("bakery");
            all += taken.get(m);
            exempt += whole ? taken.get(m) : 0;
        }
        return all == 0 ? Fraction.ZERO : Fraction.of(exempt, all);
    }

    private static ItalianExcess excess(Tally year, ItalianPlant plant, Fraction threshold) {
        return ItalianExcess.of(
                year.of("shared " + plant.id()),
                year.of("given " + plant.id()),
                threshold,
                year.of("premium " + plant.id()));
    }

    private static Fraction sum(SampleRun run, String item) {
        var members =
                Tally.money(run.settlement(), "members", List.of(item)).all().values();
        return Fraction.sum(members);
    }

    private static void isWithinACent(Fraction actual, Fraction expected) {
        assertThat(actual.toDecimal(9)).isCloseTo(expected.toDecimal(9), within(new BigDecimal("0.01")));
        assertThat(expected.isPositive()).isTrue();
    }
}
