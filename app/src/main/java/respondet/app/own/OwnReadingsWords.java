package respondet.app.own;

import java.time.Duration;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import respondet.app.community.OwnPlace;
import respondet.app.report.EnergyWords;
import respondet.app.report.ReportPage.Legend;
import respondet.app.settlement.OwnIntervals;
import respondet.app.text.Texts;
import respondet.core.law.Message;
import respondet.core.law.Value;
import respondet.core.quantity.Energy;

/** A member's quarter-hours in words and pictures. */
record OwnReadingsWords(Texts texts, OwnPlace place, List<OwnMonth> months) {

    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final DateTimeFormatter HOUR_TWICE = DateTimeFormatter.ofPattern("HH:mm xxx", Locale.ROOT);

    /** Where there is nothing of a month. */
    OwnReadingsPage nothing(String value) {
        return new OwnReadingsPage(
                place,
                value,
                "",
                texts.say(months.isEmpty() ? "own.month.none" : "own.readings.none"),
                choices(),
                "",
                List.of(),
                List.of(),
                Optional.empty(),
                "");
    }

    /** The month, and the hours of the day that was opened. */
    OwnReadingsPage page(OwnMonth month, OwnIntervals intervals, ZoneId zone, String open) {
        var days = ReadingsOfDay.of(intervals, zone);
        return new OwnReadingsPage(
                place,
                month.month().toString(),
                texts.values().month(month.month()),
                sentence(month),
                choices(),
                intervals.stretches().stream()
                        .map(OwnIntervals.Stretch::point)
                        .distinct()
                        .collect(Collectors.joining(", ")),
                maps(days, zone),
                days.stream()
                        .map(day -> row(day, month, day.date().toString().equals(open)))
                        .toList(),
                days.stream()
                        .filter(day -> day.date().toString().equals(open))
                        .findFirst()
                        .map(day -> day(day, zone)),
                place.address("/readings.csv?month=" + month.month()));
    }

    private List<OwnReadingsPage.Month> choices() {
        return months.stream()
                .sorted(Comparator.comparing(OwnMonth::month).reversed())
                .map(month -> new OwnReadingsPage.Month(
                        month.month().toString(), texts.values().month(month.month())))
                .toList();
    }

    private String sentence(OwnMonth month) {
        return texts.say(Message.of("own.readings.sentence")
                .with("consumed", energy(month.totals().consumed()))
                .with("shared", energy(month.totals().shared())));
    }

    private List<OwnReadingsPage.Map> maps(List<ReadingsOfDay> days, ZoneId zone) {
        return List.of(
                map("consumed", new OwnHeatMap(days, zone, "used-", ReadingsOfDay.Hour::consumed)),
                map("shared", new OwnHeatMap(days, zone, "given-", ReadingsOfDay.Hour::shared)));
    }

    private OwnReadingsPage.Map map(String what, OwnHeatMap map) {
        var title = texts.say("own.readings.map." + what);
        var legend = new ArrayList<Legend>();
        legend.add(new Legend(map.style() + 0, texts.say("own.readings.nothing")));
        IntStream.rangeClosed(1, OwnHeatMap.LEVELS)
                .mapToObj(level -> new Legend(
                        map.style() + level,
                        texts.say(Message.of("own.readings.up-to").with("most", energy(map.most(level))))))
                .forEach(legend::add);
        return new OwnReadingsPage.Map(title, map.svg("map-" + what, title), legend);
    }

    private OwnReadingsPage.Day row(ReadingsOfDay day, OwnMonth month, boolean open) {
        var words = new EnergyWords(texts);
        return new OwnReadingsPage.Day(
                texts.values().date(day.date()),
                place.address("/readings?month=" + month.month() + "&day=" + day.date()) + "#day",
                open,
                words.kWh(day.consumed()),
                words.kWh(day.shared()),
                words.kWh(day.consumed() - day.shared()));
    }

    private OwnReadingsPage.OpenDay day(ReadingsOfDay day, ZoneId zone) {
        var sentence = texts.say(Message.of("own.readings.day")
                .with("consumed", energy(day.consumed()))
                .with("shared", energy(day.shared())));
        int parts =
                day.hours().stream().mapToInt(hour -> hour.parts().size()).max().orElse(1);
        var form = hasRepeatedHour(day, zone) ? HOUR_TWICE : HOUR;
        return new OwnReadingsPage.OpenDay(
                texts.values().date(day.date()),
                sentence,
                parts == 1
                        ? List.of()
                        : IntStream.range(0, parts)
                                .mapToObj(part -> ":%02d".formatted(part * 60 / parts))
                                .toList(),
                day.hours().stream()
                        .map(hour -> hour(hour, parts, form.withZone(zone)))
                        .toList());
    }

    private static boolean hasRepeatedHour(ReadingsOfDay day, ZoneId zone) {
        var start = day.date().atStartOfDay(zone);
        return Duration.between(start, day.date().plusDays(1).atStartOfDay(zone))
                        .compareTo(Duration.ofDays(1))
                > 0;
    }

    private OwnReadingsPage.Hour hour(ReadingsOfDay.Hour hour, int parts, DateTimeFormatter form) {
        var words = new EnergyWords(texts);
        return new OwnReadingsPage.Hour(
                form.format(hour.start()),
                parts == 1
                        ? List.of()
                        : IntStream.range(0, parts)
                                .mapToObj(part -> part < hour.parts().size()
                                        ? words.kWh(hour.parts().get(part))
                                        : "–")
                                .toList(),
                words.kWh(hour.consumed()),
                words.kWh(hour.shared()));
    }

    private static Value energy(long wattHours) {
        return Value.of(Energy.wattHours(wattHours));
    }
}
