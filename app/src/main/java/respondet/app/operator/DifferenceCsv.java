package respondet.app.operator;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import respondet.app.run.RunRow;
import respondet.core.community.Community;
import respondet.core.time.Resolution;

/**
 * Every difference for whoever has to check it: the grid operator knows the points by their public identifiers.
 *
 * @param marketIds the public identifier by point
 */
record DifferenceCsv(DifferenceWords words, Map<String, String> marketIds, Resolution resolution) {

    private static final String HEAD =
            "market_id,point,figure,start,resolution,operator_kwh,recomputed_kwh,difference_kwh,explanation\r\n";

    static DifferenceCsv of(DifferenceWords words, Community agreed) {
        var marketIds = new TreeMap<String, String>();
        agreed.points().forEach(point -> marketIds.put(point.id(), point.marketId()));
        return new DifferenceCsv(words, marketIds, words.comparison().resolution());
    }

    static String name(RunRow run) {
        return run.community() + "-" + run.month() + "-differences.csv";
    }

    void write(DifferenceFile file, OutputStream out) throws IOException {
        var writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write(HEAD);
        file.each(_ -> true, line -> write(line, writer));
        writer.flush();
    }

    private void write(DifferenceFile.Line line, Writer out) throws IOException {
        var point = line.told().point();
        var cells = List.of(
                marketIds.getOrDefault(point, point),
                point,
                line.told().figure().id(),
                DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(line.start().atZone(words.zone())),
                resolution.iso(),
                kWh(line.theirs()),
                kWh(line.ours()),
                kWh(line.wattHours()),
                line.reasons().stream().map(words::reason).collect(Collectors.joining(" / ")));
        out.write(cells.stream().map(DifferenceCsv::cell).collect(Collectors.joining(",")));
        out.write("\r\n");
    }

    private static String kWh(long wattHours) {
        return BigDecimal.valueOf(wattHours, 3).toPlainString();
    }

    /** A spreadsheet would take some first letters for a formula; a number with its sign is none. */
    private static String cell(String text) {
        boolean number = text.matches("-?\\d+(\\.\\d+)?");
        var safe = !number && text.matches("(?s)[=+@\\-\t\r].*") ? "'" + text : text;
        return safe.matches("(?s).*[\",\r\n].*") ? "\"" + safe.replace("\"", "\"\"") + "\"" : safe;
    }
}
