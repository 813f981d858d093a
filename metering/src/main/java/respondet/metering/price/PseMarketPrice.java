package respondet.metering.price;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Currency;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import respondet.core.law.Message;
import respondet.core.problem.Checked;
import respondet.core.time.Resolution;
import respondet.metering.BrokenDocument;
import respondet.metering.Format.Fit;
import respondet.metering.MeterFile;
import respondet.metering.json.JsonRow;
import respondet.metering.json.JsonRows;

/** The Polish market price of energy (RCE), per quarter-hour in złoty per MWh. */
final class PseMarketPrice implements PriceFormat {

    private static final Currency ZLOTY = Currency.getInstance("PLN");
    private static final ZoneId MARKET = ZoneId.of("Europe/Warsaw");
    private static final Resolution STEP = Resolution.QUARTER_HOUR;
    private static final DateTimeFormatter DATE = Dates.pattern("uuuu-MM-dd");
    private static final DateTimeFormatter STAMP = Dates.pattern("uuuu-MM-dd HH:mm[:ss]");
    private static final Pattern PERIOD = Pattern.compile("([01]\\d|2[0-3])([aAbB]?):([0-5]\\d) ?-.*");

    @Override
    public String id() {
        return "pse-rce";
    }

    @Override
    public boolean isConfirmed() {
        return false;
    }

    @Override
    public Fit recognise(MeterFile file) {
        var head = PriceText.head(file);
        return (head.startsWith("{") || head.startsWith("[")) && head.contains("\"rce_pln\"") ? Fit.YES : Fit.NO;
    }

    @Override
    public Checked<PriceData> read(MeterFile file, Currency currency) {
        var sheet = new PriceSheet(file.name(), this, ZLOTY);
        var array = PriceText.head(file).startsWith("[") ? "" : "value";
        Map<LocalDateTime, Integer> seen = new HashMap<>();
        try {
            JsonRows.read(file.content(), array, row -> put(row, seen, sheet));
        } catch (BrokenDocument problem) {
            sheet.refuse(problem.line(), Message.of("problem.price.broken"));
        }
        return sheet.finish();
    }

    private static void put(JsonRow row, Map<LocalDateTime, Integer> seen, PriceSheet sheet) {
        utcStart(row)
                .or(() -> localStart(row, seen))
                .ifPresentOrElse(
                        start -> sheet.put(
                                new PriceSheet.Place("PSE_RCE", start, STEP, row.line()),
                                PriceUnit.PER_MWH,
                                row.text("rce_pln")),
                        () -> sheet.refuse(row.line(), Message.of("problem.price.no_moment")));
    }

    /** The stamp is the end of the quarter-hour. */
    private static Optional<Instant> utcStart(JsonRow row) {
        try {
            return row.find("dtime_utc")
                    .map(each -> LocalDateTime.parse(each.strip(), STAMP).toInstant(ZoneOffset.UTC))
                    .map(end -> end.minusSeconds(STEP.seconds()));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    private static Optional<Instant> localStart(JsonRow row, Map<LocalDateTime, Integer> seen) {
        var period = PERIOD.matcher(row.text("period").strip());
        var date = Dates.date(row.text("business_date"), DATE);
        if (!period.matches() || date.isEmpty()) {
            return Optional.empty();
        }
        var local = date.get().atTime(Integer.parseInt(period.group(1)), Integer.parseInt(period.group(3)));
        int before = seen.merge(local, 1, Integer::sum) - 1;
        boolean second =
                period.group(2).isEmpty() ? before > 0 : period.group(2).equalsIgnoreCase("b");
        return instant(local, second);
    }

    /** On the autumn night the hour comes twice: marked a and b, or simply one after the other. */
    private static Optional<Instant> instant(LocalDateTime local, boolean second) {
        var offsets = MARKET.getRules().getValidOffsets(local);
        if (offsets.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(local.toInstant(second ? offsets.getLast() : offsets.getFirst()));
    }
}
