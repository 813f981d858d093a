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
    private final Moments moments;
    private final SplittableRandom random;
    private final StringBuilder csv = new StringBuilder("point,direction,start,kwh,quality\n");
    private Predicate<Missing> gaps = _ -> false;

    /** An interval of a point, asked whether it got lost. */
    record Missing(String point, Instant start) {}

    SampleReadings(ZoneId zone, Resolution resolution, Sun sun, SplittableRandom random) {
        this.resolution = resolution;
        this.moments = new Moments(zone, resolution, sun);
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
        int end = moments.firstOf(site.to());
        for (int moment = moments.firstOf(site.from()); moment < end; moment++) {
            add(site, moment);
        }
    }

    private void add(Site site, int moment) {
        double noise = 0.7 + 0.6 * random.nextDouble();
        boolean estimated = random.nextInt(4000) == 0;
        long used = Math.round(site.used(moments.load(site.load(), moment) * noise, resolution));
        long made = Math.round(site.made(moments.sun(moment), resolution));
        if (gaps.test(new Missing(site.point(), moments.start(moment)))) {
            return;
        }
        if (site.yearlyKWh() > 0) {
            row(site, "consumption", moment, Math.max(0, used - made), estimated);
        }
        if (site.solarKW() > 0) {
            row(site, "production", moment, Math.max(0, made - used), estimated);
        }
    }

    private void row(Site site, String direction, int moment, long wattHours, boolean estimated) {
        csv.append(site.point())
                .append(',')
                .append(direction)
                .append(',')
                .append(moments.stamp(moment))
                .append(',');
        csv.append(wattHours / 1000).append('.').append(String.valueOf(1000 + wattHours % 1000), 1, 4);
        csv.append(estimated ? ",ESTIMATED\n" : ",MEASURED\n");
    }
}
