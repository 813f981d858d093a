package respondet.metering.greenbutton;

import java.util.Optional;
import respondet.core.reading.Quality;
import respondet.core.time.Resolution;
import respondet.metering.MeteredValue;
import respondet.metering.xml.XmlElement;

/** One number of an interval block as written, with its seconds since 1970. */
record IntervalValue(long start, long seconds, String value, Quality quality, long line) {

    static IntervalValue of(XmlElement reading) {
        var period = reading.find("timePeriod");
        return new IntervalValue(
                ReadingType.number(period.flatMap(each -> each.text("start")).orElse("")),
                ReadingType.number(period.flatMap(each -> each.text("duration")).orElse("")),
                reading.text("value").orElse(""),
                quality(reading),
                reading.line());
    }

    private static Quality quality(XmlElement reading) {
        var code = reading.find("ReadingQuality").flatMap(each -> each.text("quality"));
        return switch (code.orElse("")) {
            case "8", "9", "12", "13" -> Quality.ESTIMATED;
            case "11" -> Quality.CALCULATED;
            default -> Quality.MEASURED;
        };
    }

    /** Its length, from itself or from its type; empty where settlements know no such interval. */
    Optional<Resolution> resolution(ReadingType type) {
        return Resolution.ofSeconds(seconds > 0 ? seconds : type.seconds());
    }

    Optional<MeteredValue> energy(ReadingType type) {
        return value.matches("-?\\d{1,15}")
                ? MeteredValue.wh(value + "E" + type.power().orElse(0), '.')
                : Optional.empty();
    }
}
