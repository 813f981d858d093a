package respondet.metering.price;

import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import respondet.core.law.Message;
import respondet.core.law.Value;
import respondet.core.problem.Checked;
import respondet.core.time.Resolution;
import respondet.metering.BrokenDocument;
import respondet.metering.Format.Fit;
import respondet.metering.MeterFile;
import respondet.metering.NumberText;
import respondet.metering.json.JsonRow;
import respondet.metering.json.JsonRows;

/**
 * One price indicator of the Spanish system operator. The mainland's values (or, where the answer has none, those of
 * the whole country) carry the indicator's name; other places carry their number behind it.
 */
final class EsiosIndicator implements PriceFormat {

    private static final Currency EURO = Currency.getInstance("EUR");
    private static final Map<String, String> NAMES =
            Map.of("1001", "PVPC", "1739", "PVPC_SURPLUS", "10211", "ES_HOURLY_MEAN");
    private static final List<String> MAIN_PLACES = List.of("8741", "3");
    private static final Map<String, Resolution> STEPS =
            Map.of("Hora", Resolution.HOUR, "Quince minutos", Resolution.QUARTER_HOUR);

    @Override
    public String id() {
        return "esios-indicator";
    }

    @Override
    public boolean isConfirmed() {
        return true;
    }

    @Override
    public Fit recognise(MeterFile file) {
        var head = PriceText.head(file);
        return head.startsWith("{") && head.contains("\"indicator\"") ? Fit.YES : Fit.NO;
    }

    @Override
    public Checked<PriceData> read(MeterFile file, Currency currency) {
        var sheet = new PriceSheet(file.name(), this, EURO);
        try {
            SortedMap<String, List<JsonRow>> places = new TreeMap<>();
            var outer = JsonRows.read(
                    file.content(),
                    "values",
                    row -> places.computeIfAbsent(row.text("geo_id"), _ -> new ArrayList<>())
                            .add(row));
            put(outer, places, sheet);
        } catch (BrokenDocument problem) {
            sheet.refuse(problem.line(), Message.of("problem.price.broken"));
        }
        return sheet.finish();
    }

    private static void put(Map<String, String> outer, Map<String, List<JsonRow>> places, PriceSheet sheet) {
        var step = Optional.ofNullable(STEPS.get(outer.getOrDefault("indicator.tiempo.name", "")));
        if (step.isEmpty() || !outer.getOrDefault("indicator.magnitud.name", "").equals("Precio")) {
            var what = outer.getOrDefault("indicator.name", "");
            sheet.refuse(1, Message.of("problem.price.esios_other").with("subject", Value.of(NumberText.quoted(what))));
            return;
        }
        var main = MAIN_PLACES.stream().filter(places::containsKey).findFirst().orElse("");
        var name = name(outer.getOrDefault("indicator.id", ""));
        places.forEach((place, rows) -> {
            var full = place.equals(main) ? name : name + "_" + NumberText.quoted(place);
            rows.forEach(row -> put(row, full, step.get(), sheet));
        });
    }

    private static String name(String id) {
        return NAMES.getOrDefault(id, "ESIOS_" + NumberText.quoted(id));
    }

    private static void put(JsonRow row, String name, Resolution step, PriceSheet sheet) {
        Dates.moment(row.text("datetime"))
                .ifPresentOrElse(
                        start -> sheet.put(
                                new PriceSheet.Place(name, start, step, row.line()),
                                PriceUnit.PER_MWH,
                                row.text("value")),
                        () -> sheet.refuse(row.line(), Message.of("problem.price.no_moment")));
    }
}
