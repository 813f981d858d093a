package respondet.app.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeMap;
import respondet.core.time.Resolution;

/**
 * The four samples of the year 2025, invented with a fixed seed. Each has estimated values, a late joiner, a leaver and a
 * gap that a declared rule closes.
 */
final class Samples {

    /** The seed of everything random in the samples. */
    static final long SEED = 20_250_101;

    private static final ZoneId WARSAW = ZoneId.of("Europe/Warsaw");
    private static final ZoneId MADRID = ZoneId.of("Europe/Madrid");
    private static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");
    private static final ZoneId ROME = ZoneId.of("Europe/Rome");

    /** In the order of {@link #all}. */
    static final List<String> IDS = List.of("malopolska", "barcelona", "namur", "turin");

    private Samples() {}

    static List<Sample> all() {
        return List.of(malopolska(), barcelona(), namur(), turin());
    }

    /** A cooperative with roofs behind meters and a field of panels: it carries summer over and lets an old lot expire. */
    static Sample malopolska() {
        var random = new SplittableRandom(SEED);
        var sites = new ArrayList<>(List.of(
                Site.consumer("bakery", Load.BAKERY, 60_000),
                Site.plant("field", 45),
                Site.consumer("school", Load.SCHOOL, 42_000).withRoof(40),
                Site.consumer("workshop", Load.WORKSHOP, 30_000)));
        for (int home = 1; home <= 10; home++) {
            var site = Site.consumer("home%02d".formatted(home), Load.HOUSEHOLD, 2_600 + 120 * home);
            sites.add(home == 3 ? site.withRoof(5) : site);
        }
        sites.replaceAll(
                site -> site.point().equals("home09") ? site.between(LocalDate.of(2025, 4, 1), Site.LAST) : site);
        sites.replaceAll(
                site -> site.point().equals("home10") ? site.between(Site.FIRST, LocalDate.of(2025, 10, 1)) : site);
        var readings = new SampleReadings(
                        WARSAW, Resolution.HOUR, new Sun(49.98, 19.83, random.split()), random.split())
                .without(lost("home05", "2025-03-11T09:00:00Z", "2025-03-11T15:00:00Z"));
        var files = new TreeMap<String, byte[]>();
        files.put("readings/2025.csv", readings.of(sites));
        return Sample.of("malopolska", files);
    }

    /** A roof on a house of flats: the association closes in August, and the cap takes what its share is worth. */
    static Sample barcelona() {
        var random = new SplittableRandom(SEED + 1);
        var sites = new ArrayList<>(List.of(
                Site.consumer("association", Load.ASSOCIATION, 5_200),
                Site.plant("roof", 30),
                Site.consumer("shop", Load.SHOP, 14_000)));
        for (int flat = 1; flat <= 8; flat++) {
            sites.add(Site.consumer("flat" + flat, Load.HOUSEHOLD, 2_100 + 150 * flat));
        }
        sites.replaceAll(
                site -> site.point().equals("flat8") ? site.between(LocalDate.of(2025, 5, 1), Site.LAST) : site);
        sites.replaceAll(
                site -> site.point().equals("flat7") ? site.between(Site.FIRST, LocalDate.of(2025, 9, 1)) : site);
        var readings = new SampleReadings(MADRID, Resolution.HOUR, new Sun(41.39, 2.16, random.split()), random.split())
                .without(lost("flat2", "2025-06-03T05:00:00Z", "2025-06-03T08:00:00Z"));
        var files = new TreeMap<String, byte[]>();
        files.put("readings/2025.csv", readings.of(sites));
        files.put("prices/energy-cost.csv", new SamplePrices(MADRID, random.split()).around(105));
        files.put("prices/surplus.csv", new SamplePrices(MADRID, random.split()).around(62));
        return Sample.of("barcelona", files);
    }

    /** A renewable energy community with agreed shares in one round: what one does not use, nobody else gets. */
    static Sample namur() {
        var random = new SplittableRandom(SEED + 2);
        var sites = new ArrayList<>(List.of(
                Site.plant("barn", 25),
                Site.consumer("school", Load.SCHOOL, 38_000),
                Site.plant("school-roof", 35),
                Site.consumer("workshop", Load.WORKSHOP, 24_000)));
        for (int home = 1; home <= 5; home++) {
            sites.add(Site.consumer("home" + home, Load.HOUSEHOLD, 2_900 + 300 * home));
        }
        sites.replaceAll(
                site -> site.point().equals("home5") ? site.between(LocalDate.of(2025, 3, 1), Site.LAST) : site);
        sites.replaceAll(
                site -> site.point().equals("home4") ? site.between(Site.FIRST, LocalDate.of(2025, 7, 1)) : site);
        var readings = new SampleReadings(
                        BRUSSELS, Resolution.QUARTER_HOUR, new Sun(50.47, 4.87, random.split()), random.split())
                .without(lost("home2", "2025-05-14T10:00:00Z", "2025-05-14T12:15:00Z"));
        var files = new TreeMap<String, byte[]>();
        files.put("readings/2025.csv", readings.of(sites));
        return Sample.of("namur", files);
    }

    /** A community under one primary substation with two plants, one of them helped by a grant: above 55 % shared. */
    static Sample turin() {
        var random = new SplittableRandom(SEED + 3);
        var sites = new ArrayList<>(List.of(
                Site.consumer("bakery", Load.SHOP, 46_000),
                Site.consumer("cooperative", Load.WORKSHOP, 34_000),
                Site.plant("cooperative-roof", 20).between(LocalDate.of(2025, 2, 15), Site.LAST),
                Site.consumer("parish", Load.ASSOCIATION, 9_000),
                Site.plant("school-roof", 48),
                Site.consumer("town", Load.SCHOOL, 52_000)));
        for (int home = 1; home <= 6; home++) {
            sites.add(Site.consumer("home" + home, Load.HOUSEHOLD, 2_500 + 180 * home));
        }
        sites.replaceAll(
                site -> site.point().equals("home6") ? site.between(LocalDate.of(2025, 6, 1), Site.LAST) : site);
        sites.replaceAll(
                site -> site.point().equals("home1") ? site.between(Site.FIRST, LocalDate.of(2025, 11, 1)) : site);
        var readings = new SampleReadings(ROME, Resolution.HOUR, new Sun(45.07, 7.68, random.split()), random.split())
                .without(lost("parish", "2025-09-09T16:00:00Z", "2025-09-09T19:00:00Z"));
        var files = new TreeMap<String, byte[]>();
        files.put("readings/2025.csv", readings.of(sites));
        files.put("prices/zonal-north.csv", new SamplePrices(ROME, random.split()).around(116));
        return Sample.of("turin", files);
    }

    private static java.util.function.Predicate<SampleReadings.Missing> lost(String point, String from, String to) {
        var start = Instant.parse(from);
        var end = Instant.parse(to);
        return each -> each.point().equals(point)
                && !each.start().isBefore(start)
                && each.start().isBefore(end);
    }
}
