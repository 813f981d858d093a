package respondet.metering.price;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import respondet.core.law.Message;
import respondet.core.law.Value;
import respondet.core.time.Resolution;
import respondet.metering.NumberText;

/** Italian zonal prices gathered by day: a day is taken when its hours run from 1 to as many as it has. */
final class GmeDays {

    private static final ZoneId MARKET = ZoneId.of("Europe/Rome");
    private static final DateTimeFormatter COMPACT = Dates.pattern("uuuuMMdd");
    private static final DateTimeFormatter ITALIAN = Dates.pattern("dd/MM/uuuu");
    private static final Pattern ZONE = Pattern.compile("[A-Z][A-Z0-9_ ]{1,30}");
    private static final Pattern HOUR = Pattern.compile("\\d{1,3}");

    private final SortedMap<LocalDate, List<Hour>> days = new TreeMap<>();
    private final PriceSheet sheet;

    GmeDays(PriceSheet sheet) {
        this.sheet = sheet;
    }

    /** One row: its number within the day and the price of each zone as written. */
    record Hour(int number, Map<String, String> zones, long line) {}

    void add(String date, String hour, Map<String, String> zones, long line) {
        var day = Dates.date(date, COMPACT).or(() -> Dates.date(date, ITALIAN));
        if (day.isEmpty() || !HOUR.matcher(hour).matches()) {
            sheet.refuse(line, Message.of("problem.price.no_moment"));
        } else {
            days.computeIfAbsent(day.get(), _ -> new ArrayList<>()).add(new Hour(Integer.parseInt(hour), zones, line));
        }
    }

    void putAll() {
        days.forEach((date, hours) -> put(new MarketDay(date, MARKET), hours));
    }

    private void put(MarketDay day, List<Hour> hours) {
        int last = hours.stream().mapToInt(Hour::number).max().orElse(0);
        long different = hours.stream().mapToInt(Hour::number).distinct().count();
        boolean complete = last == different && hours.stream().noneMatch(each -> each.number() == 0);
        var resolution = day.resolutionOf(last);
        if (!complete || resolution.isEmpty()) {
            sheet.add(day.wrongLength((int) different, hours.getFirst().line()));
        } else {
            hours.forEach(each -> put(day, each, resolution.get()));
        }
    }

    private void put(MarketDay day, Hour hour, Resolution resolution) {
        var start = day.startOf(hour.number(), resolution);
        hour.zones().forEach((zone, price) -> {
            var name = zone.toUpperCase(Locale.ROOT);
            if (!ZONE.matcher(name).matches()) {
                sheet.refuse(
                        hour.line(), Message.of("problem.price.zone").with("zone", Value.of(NumberText.quoted(zone))));
            } else if (!price.isBlank()) {
                sheet.put(
                        new PriceSheet.Place("GME_" + name.replace(' ', '_'), start, resolution, hour.line()),
                        PriceUnit.PER_MWH,
                        price);
            }
        });
    }
}
