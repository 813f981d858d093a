package respondet.app.reading;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.stream.Collectors;
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

    CompletenessPage page(CommunityRow community, Completeness found) {
        var month = texts.values().month(found.month());
        var title = texts.say(Message.of("reading.complete.picture").with("month", Value.of(month)));
        return new CompletenessPage(
                community,
                found.month().toString(),
                title,
                HeatMap.of(found, title),
                Arrays.stream(Level.values()).map(Level::id).toList(),
                found.rows().stream().map(this::row).toList(),
                found.gaps().stream().limit(LISTED).map(this::gap).toList());
    }

    private CompletenessPage.Row row(Completeness.Row row) {
        var incomplete = row.days().stream()
                .filter(day -> day.expected() > 0 && day.level() != Level.FULL)
                .map(this::day)
                .collect(Collectors.joining("; "));
        return new CompletenessPage.Row(
                row.channel().point(),
                key(row.channel().direction()),
                row.complete() + " / " + row.expectedDays(),
                share(row.present(), row.expected()),
                incomplete);
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
