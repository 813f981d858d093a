package respondet.metering.price;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import respondet.core.law.Message;
import respondet.core.problem.Checked;
import respondet.core.problem.Problem;
import respondet.core.problem.ProblemKind;
import respondet.core.time.Resolution;
import respondet.metering.BrokenDocument;
import respondet.metering.Format.Fit;
import respondet.metering.MeterFile;
import respondet.metering.json.JsonRow;
import respondet.metering.json.JsonRows;

/**
 * The Spanish regulated tariff, hour by hour: {@code PVPC} is the whole price (field PCB), {@code TOLLS} the tolls and
 * charges in it (TEUPCB); the cost of energy alone is their difference.
 */
final class PvpcCurve implements PriceFormat {

    private static final Currency EURO = Currency.getInstance("EUR");
    private static final ZoneId MARKET = ZoneId.of("Europe/Madrid");
    private static final DateTimeFormatter DATE = Dates.pattern("dd/MM/uuuu");
    private static final int USUAL_DAY = 24;

    @Override
    public String id() {
        return "pvpc-curve";
    }

    @Override
    public boolean isConfirmed() {
        return true;
    }

    @Override
    public Fit recognise(MeterFile file) {
        var head = PriceText.head(file);
        return head.startsWith("{") && head.contains("\"PVPC\"") ? Fit.YES : Fit.NO;
    }

    @Override
    public Checked<PriceData> read(MeterFile file, Currency currency) {
        var sheet = new PriceSheet(file.name(), this, EURO);
        var days = new TreeMap<LocalDate, List<JsonRow>>();
        try {
            JsonRows.read(file.content(), "PVPC", row -> sort(row, days, sheet));
            days.forEach((date, rows) -> put(new MarketDay(date, MARKET), rows, sheet));
        } catch (BrokenDocument problem) {
            sheet.refuse(problem.line(), Message.of("problem.price.broken"));
        }
        return sheet.finish();
    }

    private static void sort(JsonRow row, SortedMap<LocalDate, List<JsonRow>> days, PriceSheet sheet) {
        Dates.date(row.text("Dia"), DATE)
                .ifPresentOrElse(
                        date -> days.computeIfAbsent(date, _ -> new ArrayList<>())
                                .add(row),
                        () -> sheet.refuse(row.line(), Message.of("problem.price.no_date")));
    }

    private static void put(MarketDay day, List<JsonRow> rows, PriceSheet sheet) {
        if (!day.resolutionOf(rows.size()).equals(Optional.of(Resolution.HOUR))) {
            sheet.add(day.wrongLength(rows.size(), rows.getFirst().line()));
            return;
        }
        for (int i = 0; i < rows.size(); i++) {
            put(day, i + 1, rows.get(i), sheet);
        }
        if (rows.size() == USUAL_DAY) {
            checkOrder(rows, sheet);
        }
    }

    private static void put(MarketDay day, int number, JsonRow row, PriceSheet sheet) {
        var start = day.startOf(number, Resolution.HOUR);
        put("PVPC", "PCB", start, row, sheet);
        put("TOLLS", "TEUPCB", start, row, sheet);
    }

    private static void put(String name, String field, Instant start, JsonRow row, PriceSheet sheet) {
        sheet.put(new PriceSheet.Place(name, start, Resolution.HOUR, row.line()), PriceUnit.PER_MWH, row.text(field));
    }

    /** On days without a clock change the n-th row must say so itself. */
    private static void checkOrder(List<JsonRow> rows, PriceSheet sheet) {
        for (int i = 0; i < rows.size(); i++) {
            if (!rows.get(i).text("Hora").startsWith("%02d-".formatted(i))) {
                sheet.add(Problem.of(ProblemKind.WRONG_DAY_LENGTH, Message.of("problem.price.hour_order"))
                        .atLine(rows.get(i).line()));
                return;
            }
        }
    }
}
