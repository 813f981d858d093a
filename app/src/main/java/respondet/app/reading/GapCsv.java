package respondet.app.reading;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Gaps as a list for the distributor, who knows the points by their public identifiers. */
record GapCsv(ZoneId zone) {

    private static final String HEAD = "market_id,direction,from,to,resolution,missing_readings\r\n";

    String of(List<Gap> gaps) {
        return gaps.stream().map(this::line).collect(Collectors.joining("", HEAD, ""));
    }

    private String line(Gap gap) {
        return Stream.of(
                                gap.marketId(),
                                gap.channel().direction().id(),
                                local(gap.from()),
                                local(gap.to()),
                                gap.resolution().iso(),
                                Long.toString(gap.readings()))
                        .map(GapCsv::cell)
                        .collect(Collectors.joining(","))
                + "\r\n";
    }

    private String local(Instant instant) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(instant.atZone(zone));
    }

    /** A spreadsheet would take some first letters for a formula. */
    private static String cell(String text) {
        var safe = text.matches("(?s)[=+@\\-\t\r].*") ? "'" + text : text;
        return safe.matches("(?s).*[\",\r\n].*") ? "\"" + safe.replace("\"", "\"\"") + "\"" : safe;
    }
}
