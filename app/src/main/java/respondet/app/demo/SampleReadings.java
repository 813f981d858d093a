package respondet.app.demo;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Predicate;
import respondet.core.time.Period;
import respondet.core.time.Resolution;
import respondet.core.time.Timeline;

/** Writes the readings of sample meters as canonical CSV: noisy, with estimated values and, where asked, gaps. */
final class SampleReadings {

    private static final DateTimeFormatter STAMP = DateTimeFormatter.ISO_OFFSET_DATE_TIME;

    private final ZoneId zone;
    private final Resolution resolution;
    private final Sun sun;
    private final SplittableRandom random;
    private final StringBuilder csv = new StringBuilder("point,direction,start,kwh,quality\n");
    private Predicate<Missing> gaps = _ -> false;

    /** An interval of a point, asked whether it got lost. */
    record Missing(String point, Instant start) {}

    SampleReadings(ZoneId zone, Resolution resolution, Sun sun, SplittableRandom random) {
        this.zone = zone;
        this.resolution = resolution;
        this.sun = sun;
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
        var timeline = Timeline.over(new Period(site.from(), site.to(), zone), resolution);
        for (int t = 0; t < timeline.count(); t++) {
            add(site, timeline.startOf(t).atZone(zone));
        }
    }

    private void add(Site site, ZonedDateTime start) {
        double noise = 0.7 + 0.6 * random.nextDouble();
        boolean estimated = random.nextInt(4000) == 0;
        long used = Math.round(site.used(site.load().at(start) * noise, resolution));
        long made = Math.round(site.made(sun.at(start), resolution));
        if (gaps.test(new Missing(site.point(), start.toInstant()))) {
            return;
        }
        if (site.yearlyKWh() > 0) {
            row(site, "consumption", start, Math.max(0, used - made), estimated);
        }
        if (site.solarKW() > 0) {
            row(site, "production", start, Math.max(0, made - used), estimated);
        }
    }

    private void row(Site site, String direction, ZonedDateTime start, long wattHours, boolean estimated) {
        csv.append(site.point())
                .append(',')
                .append(direction)
                .append(',')
                .append(STAMP.format(start))
                .append(',');
        csv.append(wattHours / 1000).append('.').append(String.valueOf(1000 + wattHours % 1000), 1, 4);
        csv.append(estimated ? ",ESTIMATED\n" : ",MEASURED\n");
    }
}
