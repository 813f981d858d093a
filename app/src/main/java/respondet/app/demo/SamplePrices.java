package respondet.app.demo;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.SplittableRandom;
import respondet.core.time.Period;
import respondet.core.time.Resolution;
import respondet.core.time.Timeline;

/** Writes a year of invented hourly market prices per MWh: cheap at noon, dear in the evening, dearer in winter. */
record SamplePrices(ZoneId zone, SplittableRandom random) {

    /** Canonical price file around a mean, in currency units per MWh with two decimals. */
    byte[] around(double mean) {
        var timeline = Timeline.over(new Period(Site.FIRST, Site.LAST, zone), Resolution.HOUR);
        var csv = new StringBuilder("start,price_mwh\n");
        for (int t = 0; t < timeline.count(); t++) {
            var start = timeline.startOf(t).atZone(zone);
            long cents = Math.round(100 * mean * shape(start) * (0.85 + 0.3 * random.nextDouble()));
            csv.append(DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(start))
                    .append(',')
                    .append(BigDecimal.valueOf(cents, 2).toPlainString())
                    .append('\n');
        }
        return csv.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static double shape(ZonedDateTime time) {
        double noon = (time.getHour() - 13.5) / 3.5;
        double evening = (time.getHour() - 20) / 2.0;
        double winter = 0.15 * StrictMath.cos(time.getDayOfYear() * 2 * StrictMath.PI / 365);
        return 1 + winter - 0.45 * StrictMath.exp(-noon * noon) + 0.4 * StrictMath.exp(-evening * evening);
    }
}
