package respondet.app.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import respondet.naive.Fraction;
import respondet.naive.LargestRemainder;
import respondet.naive.PolishBilling;
import respondet.naive.PolishMonth;
import respondet.naive.PolishZones;
import respondet.naive.PooledSharingInWh;

/** The naive reference settles the sample cooperative again, with its two tariff zones, month by month. */
class RecomputedCooperativeTest {

    private static final ZoneId WARSAW = ZoneId.of("Europe/Warsaw");
    private static final Fraction MWH = Fraction.of(1, 1_000_000);
    private static final List<String> POINTS = List.of(
            "bakery",
            "field",
            "home01",
            "home02",
            "home03",
            "home04",
            "home05",
            "home06",
            "home07",
            "home08",
            "home09",
            "home10",
            "school",
            "workshop");
    private static final List<String> ZONES = List.of("day", "night");

    /** Holidays of 2025 on Mondays to Fridays. */
    private static final Set<LocalDate> HOLIDAYS = java.util.stream.Stream.of(
                    "01-01", "01-06", "04-21", "05-01", "06-19", "08-15", "11-11", "12-24", "12-25", "12-26")
            .map(day -> LocalDate.parse("2025-" + day))
            .collect(Collectors.toSet());

    @TempDir
    private Path home;

    private final Tally energy = new Tally();
    private final Tally money = new Tally();

    /** Sums of one month by point and zone. */
    private static final class Sums {
        final TreeMap<String, Long> values = new TreeMap<>();

        void add(String name, long value) {
            values.merge(name, value, Long::sum);
        }

        long of(String name) {
            return values.getOrDefault(name, 0L);
        }
    }

    @Test
    void settlesMalopolska() throws IOException {
        var run = SampleRun.of(Samples::malopolska, home);
        var readings = new PlainReadings(run.sample(), WARSAW, 3600).filledFromLastWeek();
        var months = readings.intervals().stream()
                .collect(Collectors.groupingBy(readings::monthOf, TreeMap::new, Collectors.toList()));
        List<PolishZones.Lot> lots = new ArrayList<>(List.of(
                new PolishZones.Lot(YearMonth.of(2024, 1), "unknown", Fraction.of(12_000_000)),
                new PolishZones.Lot(YearMonth.of(2024, 9), "unknown", Fraction.of(5_000_000))));
        var expired = Fraction.ZERO;
        for (var month : months.entrySet()) {
            var sums = sums(readings, month.getKey(), month.getValue());
            var settled = settle(month.getKey(), lots, sums);
            lots = settled.lots();
            expired = expired.plus(settled.expired());
        }
        energy.isSameAs(Tally.energy(run.settlement(), "members", List.of("consumed_wh", "shared_wh", "billed_wh")));
        assertThat(Fraction.of(run.settlement().at("/totals/expired_wh").asLong()))
                .isEqualTo(expired);
        money.isSameAs(Tally.money(
                run.settlement(),
                "members",
                List.of("energy", "distribution", "renewables_fee", "cogeneration_fee", "capacity_fee", "excise")));
    }

    private Sums sums(PlainReadings readings, YearMonth month, List<Instant> hours) {
        var sums = new Sums();
        for (var at : hours) {
            var time = at.atZone(WARSAW);
            var zone = zone(time);
            var taken = readings.taken(POINTS, at);
            var given = readings.given(POINTS, at);
            var hour = PooledSharingInWh.share(given, taken);
            energy.add(month + " consumed_wh", POINTS, taken);
            energy.add(month + " shared_wh", POINTS, hour.perMember());
            sums.add("ebsp " + zone, hour.residual());
            sums.add("ebsw " + zone, hour.surplus());
            for (int p = 0; p < POINTS.size(); p++) {
                sums.add("taken " + POINTS.get(p) + " " + zone, taken.get(p));
                sums.add("net " + POINTS.get(p) + " " + zone, taken.get(p) - given.get(p));
                sums.add("charged " + POINTS.get(p), isCharged(time) ? taken.get(p) : 0);
            }
        }
        return sums;
    }

    /** The group with two zones: the night from 22 to 6 and from 13 to 15. */
    private static String zone(ZonedDateTime time) {
        int hour = time.getHour();
        return hour < 6 || hour >= 22 || hour == 13 || hour == 14 ? "night" : "day";
    }

    private static boolean isCharged(ZonedDateTime time) {
        boolean free = time.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0 || HOLIDAYS.contains(time.toLocalDate());
        return !free && time.getHour() >= 7 && time.getHour() < 22;
    }

    private PolishZones.Settled settle(YearMonth month, List<PolishZones.Lot> lots, Sums sums) {
        var given =
                ZONES.stream().map(zone -> Fraction.of(sums.of("ebsw " + zone))).toList();
        long credit = Fraction.sum(given).times(PolishMonth.RATIO).toDecimal(0).longValueExact();
        var own = LargestRemainder.split(credit, given);
        var settled = PolishZones.settle(
                month, lots, List.of(zone("day", sums, own.get(0), "0.36"), zone("night", sums, own.get(1), "0.12")));
        var billed = new TreeMap<String, Long>();
        for (var zone : ZONES) {
            var nets = POINTS.stream()
                    .map(point -> net(point, sums) > 0 ? sums.of("net " + point + " " + zone) : 0)
                    .toList();
            long inZone = settled.billed().get(zone).numerator().longValueExact();
            var parts = PolishBilling.splitInWh(inZone, nets);
            for (int p = 0; p < POINTS.size(); p++) {
                billed.put(POINTS.get(p) + " " + zone, parts.get(p));
            }
        }
        POINTS.forEach(point -> value(month, point, sums, billed));
        return settled;
    }

    private static PolishZones.Zone zone(String name, Sums sums, long own, String rate) {
        return new PolishZones.Zone(name, Fraction.of(sums.of("ebsp " + name)), Fraction.of(own), Fraction.of(rate));
    }

    private static long net(String point, Sums sums) {
        return sums.of("net " + point + " day") + sums.of("net " + point + " night");
    }

    private void value(YearMonth month, String point, Sums sums, TreeMap<String, Long> billed) {
        if (point.equals("field")) {
            return;
        }
        long taken = 0;
        long all = 0;
        for (var zone : ZONES) {
            taken += sums.of("taken " + point + " " + zone);
            all += billed.get(point + " " + zone);
            var avoided = Fraction.of(sums.of("taken " + point + " " + zone) - billed.get(point + " " + zone), 1000);
            money.add("energy " + point, avoided.times(Fraction.of(price(point, zone, true))));
            money.add("distribution " + point, avoided.times(Fraction.of(price(point, zone, false))));
        }
        energy.add(month + " billed_wh " + point, all);
        var avoided = Fraction.of(taken - all).times(MWH);
        money.add("renewables_fee " + point, avoided.times(Fraction.of("3.5")));
        money.add("cogeneration_fee " + point, avoided.times(Fraction.of(3)));
        money.add("excise " + point, avoided.times(Fraction.of(5)));
        if (!point.startsWith("home")) {
            long charged = sums.of("charged " + point);
            var parts = LargestRemainder.split(all, List.of(Fraction.of(charged), Fraction.of(taken - charged)));
            money.add(
                    "capacity_fee " + point,
                    Fraction.of(charged - parts.getFirst()).times(MWH).times(Fraction.of("141.2")));
        }
    }

    private static String price(String point, String zone, boolean energy) {
        if (!point.startsWith("home")) {
            return energy ? "0.62" : "0.29";
        }
        if (point.equals("home04") || point.equals("home08")) {
            boolean day = zone.equals("day");
            return energy ? (day ? "0.58" : "0.37") : (day ? "0.36" : "0.12");
        }
        return energy ? "0.505" : "0.31";
    }
}
