package respondet.metering.price;

import java.time.Instant;
import java.util.TreeMap;
import respondet.core.law.Message;
import respondet.core.time.Resolution;
import respondet.metering.xml.XmlElement;

/**
 * One period of a time series: numbered points from its start.
 *
 * @param repeats whether a number left out means the same price again (curve type A03)
 */
record EntsoePeriod(String name, Instant start, Resolution step, boolean repeats) {

    /** No document covers more than a year and a day in quarter-hours. */
    private static final long MOST = 366L * 96 + 4;

    void put(XmlElement period, long count, PriceSheet sheet) {
        var points = new TreeMap<Long, XmlElement>();
        period.all("Point").forEach(each -> points.put(position(each), each));
        boolean fits = count > 0 && count <= MOST && !points.isEmpty();
        if (!fits || points.firstKey() != 1 || points.lastKey() > count || points.size() != points(period)) {
            sheet.refuse(period.line(), Message.of("problem.price.positions"));
            return;
        }
        for (long position = 1; position <= count; position++) {
            var said = repeats ? points.floorEntry(position).getValue() : points.get(position);
            if (said != null) {
                put(position, said, sheet);
            }
        }
    }

    private static long points(XmlElement period) {
        return period.all("Point").count();
    }

    private static long position(XmlElement point) {
        var text = point.text("position").orElse("");
        return text.matches("\\d{1,6}") ? Long.parseLong(text) : 0;
    }

    private void put(long position, XmlElement point, PriceSheet sheet) {
        var at = start.plusSeconds((position - 1) * step.seconds());
        sheet.put(
                new PriceSheet.Place(name, at, step, point.line()),
                PriceUnit.PER_MWH,
                point.text("price.amount").orElse(""));
    }
}
