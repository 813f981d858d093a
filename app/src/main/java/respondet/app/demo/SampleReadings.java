package respondet.app.demo;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Predicate;
import respondet.core.time.Resolution;

/** Writes the readings of sample meters as canonical CSV: noisy, with estimated values and, where asked, gaps. */
final class SampleReadings {

    private final Resolution resolution;
    private final SampleYear year;
    private final SplittableRandom random;
    private final StringBuilder csv = new StringBuilder("point,direction,start,kwh,quality\n");
    private Predicate<Missing> gaps = _ -> false;

    /** An interval of a point, asked whether it got lost. */
    record Missing(String point, Instant start) {}

    SampleReadings(ZoneId zone, Resolution resolution, Sun sun, SplittableRandom random) {
        this.resolution = resolution;
        this.year = new SampleYear(zone, resolution, sun);
        this.random = random;
    }

    SampleReadings without(Predicate<Missing> lost) {
        gaps = lost;
        return this;
    }

    byte[] of(List<Site> sites) {
        sites.forEach(this::add);
        return csv.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void add(Site site) {
        int end = year.firstOf(site.to());
        for (int interval = year.firstOf(site.from()); interval < end; interval++) {
            add(site, interval);
        }
    }

    private void add(Site site, int interval) {
        double noise = 0.7 + 0.6 * random.nextDouble();
        boolean estimated = random.nextInt(4000) == 0;
        long used = Math.round(site.used(year.load(site.load(), interval) * noise, resolution));
        long made = Math.round(site.made(year.sun(interval), resolution));
        if (gaps.test(new Missing(site.point(), year.start(interval)))) {
            return;
        }
        if (site.yearlyKWh() > 0) {
            row(site, "consumption", interval, Math.max(0, used - made), estimated);
        }
        if (site.solarKW() > 0) {
            row(site, "production", interval, Math.max(0, made - used), estimated);
        }
    }

    private void row(Site site, String direction, int interval, long wattHours, boolean estimated) {
        csv.append(site.point())
                .append(',')
                .append(direction)
                .append(',')
                .append(year.stamp(interval))
                .append(',');
        csv.append(wattHours / 1000).append('.').append(String.valueOf(1000 + wattHours % 1000), 1, 4);
        csv.append(estimated ? ",ESTIMATED\n" : ",MEASURED\n");
    }
}
