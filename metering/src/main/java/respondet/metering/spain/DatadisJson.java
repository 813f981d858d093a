package respondet.metering.spain;

import java.nio.charset.StandardCharsets;
import respondet.core.problem.Checked;
import respondet.metering.BrokenDocument;
import respondet.metering.Format;
import respondet.metering.MeterData;
import respondet.metering.MeterFile;
import respondet.metering.ReadContext;
import respondet.metering.ReadingsBuilder;
import respondet.metering.json.JsonRow;
import respondet.metering.json.JsonRows;

/** The hourly curve as the interface of Datadis answers it: an array of rows, bare or as {@code timeCurve}. */
public final class DatadisJson implements Format {

    @Override
    public String id() {
        return "datadis-json";
    }

    @Override
    public boolean isConfirmed() {
        return false;
    }

    @Override
    public Fit recognise(MeterFile file) {
        var head = head(file);
        boolean fits = (head.startsWith("[") || head.startsWith("{"))
                && head.contains("\"consumptionKWh\"")
                && head.contains("\"cups\"");
        return fits ? Fit.YES : Fit.NO;
    }

    private static String head(MeterFile file) {
        var head = new String(file.head(), StandardCharsets.UTF_8);
        return (head.startsWith("\ufeff") ? head.substring(1) : head).stripLeading();
    }

    @Override
    public Checked<MeterData> read(MeterFile file, ReadContext context) {
        var builder = new ReadingsBuilder(context);
        var hours = new PortalHours(context, builder);
        var array = head(file).startsWith("[") ? "" : "timeCurve";
        try {
            JsonRows.read(
                    file.content(),
                    array,
                    row -> cells(row).row(builder.problems()).ifPresent(hours::add));
            hours.finish();
        } catch (BrokenDocument problem) {
            builder.problems().broken(problem.line(), "problem.spain.json");
        }
        return builder.build(id());
    }

    private static PortalCells cells(JsonRow row) {
        return new PortalCells(
                row.text("cups").strip(),
                row.text("date"),
                row.text("time"),
                row.text("consumptionKWh"),
                row.text("surplusEnergyKWh"),
                row.text("obtainMethod"),
                row.line());
    }
}
