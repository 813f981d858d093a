package respondet.app.reading;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import respondet.app.community.CommunityRow;
import respondet.app.reading.Completeness.Level;
import respondet.app.text.Texts;
import respondet.core.law.Message;
import respondet.core.law.Value;
import respondet.core.reading.Direction;

/** Completeness in words. */
record CompletenessWords(Texts texts, ZoneId zone) {

    /** A longer list is read better in a spreadsheet. */
    private static final int LISTED = 200;

    /** So many points on a page: as many as a picture can show. */
    private static final int POINTS = 50;

    /**
     * The page.
     *
     * @param wanted which part of the points, counted from 1; the nearest where there is no such part
     */
    CompletenessPage page(CommunityRow community, Completeness found, int wanted) {
        var month = texts.values().month(found.month());
        var title = texts.say(Message.of("reading.complete.picture").with("month", Value.of(month)));
        int parts = Math.max(1, Math.ceilDiv(found.rows().size(), POINTS));
        int part = Math.clamp(wanted, 1, parts);
        var rows =
                found.rows().stream().skip((part - 1L) * POINTS).limit(POINTS).toList();
        return new CompletenessPage(
                community,
                found.month().toString(),
                title,
                HeatMap.of(lines(found, rows, parts > 1), title),
                Arrays.stream(Level.values()).map(Level::id).toList(),
                parts > 1 ? List.of(all(found)) : List.of(),
                rows.stream().map(this::row).toList(),
                parts(found, part, parts),
                found.gaps().stream().limit(LISTED).map(this::gap).toList());
    }

    private List<HeatMap.Line> lines(Completeness found, List<Completeness.Row> rows, boolean withSum) {
        var lines = new ArrayList<HeatMap.Line>();
        if (withSum) {
            lines.add(new HeatMap.Line(texts.say("reading.complete.all"), found.sums()));
        }
        rows.forEach(row -> lines.add(new HeatMap.Line(row.channel().toString(), row.days())));
        return lines;
    }

    private static List<CompletenessPage.Part> parts(Completeness found, int here, int parts) {
        return IntStream.rangeClosed(1, parts > 1 ? parts : 0)
                .mapToObj(part -> {
                    int first = (part - 1) * POINTS;
                    int last = Math.min(first + POINTS, found.rows().size()) - 1;
                    var name = found.rows().get(first).channel().point() + " – "
                            + found.rows().get(last).channel().point();
                    return new CompletenessPage.Part(part, name, part == here);
                })
                .toList();
    }

    private CompletenessPage.Sum all(Completeness found) {
        var days = found.sums();
        long complete = days.stream().filter(day -> day.level() == Level.FULL).count();
        long expected = days.stream().filter(day -> day.expected() > 0).count();
        return new CompletenessPage.Sum(
                complete + " / " + expected,
                share(
                        days.stream().mapToLong(Completeness.Day::present).sum(),
                        days.stream().mapToLong(Completeness.Day::expected).sum()),
                incomplete(days));
    }

    private CompletenessPage.Row row(Completeness.Row row) {
        return new CompletenessPage.Row(
                row.channel().point(),
                key(row.channel().direction()),
                row.complete() + " / " + row.expectedDays(),
                share(row.present(), row.expected()),
                incomplete(row.days()));
    }

    private String incomplete(List<Completeness.Day> days) {
        return days.stream()
                .filter(day -> day.expected() > 0 && day.level() != Level.FULL)
                .map(this::day)
                .collect(Collectors.joining("; "));
    }

    private String day(Completeness.Day day) {
        return texts.say(Message.of("reading.complete.day-share")
                .with("day", Value.of(day.date().getDayOfMonth()))
                .with("share", Value.of(share(day.present(), day.expected()))));
    }

    /** Rounded down, so that only what is complete is called so. */
    private String share(long present, long expected) {
        return expected == 0
                ? "–"
                : texts.values()
                        .percent(
                                BigDecimal.valueOf(present).divide(BigDecimal.valueOf(expected), 3, RoundingMode.DOWN));
    }

    private CompletenessPage.Gap gap(Gap gap) {
        return new CompletenessPage.Gap(
                gap.channel().point(),
                key(gap.channel().direction()),
                texts.values().moment(gap.from(), zone),
                texts.values().moment(gap.to(), zone),
                gap.readings());
    }

    private static String key(Direction direction) {
        return "direction." + direction.id();
    }
}
