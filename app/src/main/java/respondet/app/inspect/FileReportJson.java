package respondet.app.inspect;

import java.util.Locale;
import respondet.app.settlement.ProblemJson;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A report on a file for programs. */
public final class FileReportJson {

    private FileReportJson() {}

    public static ObjectNode of(FileReport report) {
        var node = JsonNodeFactory.instance.objectNode();
        node.put("file", report.file());
        report.kind().ifPresent(kind -> node.put("holds", kind.name().toLowerCase(Locale.ROOT)));
        node.put("format", report.format());
        node.put("confirmed", report.isConfirmed());
        node.put("accepted", report.accepted());
        node.put("rows", report.rows());
        var series = node.putArray("series");
        report.series().forEach(each -> series.add(of(each)));
        var problems = node.putArray("problems");
        report.problems().stream().map(ProblemJson::of).forEach(problems::add);
        return node;
    }

    private static ObjectNode of(SeriesReport report) {
        var node = JsonNodeFactory.instance.objectNode();
        node.put("name", report.name());
        node.put("resolution", report.resolution().iso());
        node.put("values", report.values());
        node.put("start", report.start().toString());
        node.put("end", report.end().toString());
        report.wattHours().ifPresent(sum -> node.put("sum_wh", sum));
        node.put("estimated", report.estimated());
        node.put("missing", report.missing());
        node.put("days_of_23_hours", report.shortDays());
        node.put("days_of_25_hours", report.longDays());
        return node;
    }
}
