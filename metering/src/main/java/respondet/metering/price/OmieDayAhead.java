package respondet.metering.price;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import respondet.core.law.Message;
import respondet.core.law.Value;
import respondet.core.problem.Checked;
import respondet.metering.Format.Fit;
import respondet.metering.MeterFile;
import respondet.metering.NumberText;

/** The day-ahead prices of the Iberian market: one wide row per country, in euros per MWh or cents per kWh. */
final class OmieDayAhead implements PriceFormat {

    private static final Currency EURO = Currency.getInstance("EUR");
    private static final ZoneId MARKET = ZoneId.of("Europe/Madrid");
    private static final DateTimeFormatter DATE = Dates.pattern("dd/MM/uuuu");
    private static final String SUBJECT = "precio del mercado diario (";
    private static final int DATE_CELL = 3;
    private static final int SUBJECT_CELL = 4;

    @Override
    public String id() {
        return "omie-day-ahead";
    }

    @Override
    public boolean isConfirmed() {
        return true;
    }

    @Override
    public Fit recognise(MeterFile file) {
        return PriceText.firstLine(file).matches("OM(IE|EL) - Mercado de electricidad;.*") ? Fit.YES : Fit.NO;
    }

    @Override
    public Checked<PriceData> read(MeterFile file, Currency currency) {
        var sheet = new PriceSheet(file.name(), this, EURO);
        var lines = PriceText.lines(file);
        var heading = PriceText.cells(lines.isEmpty() ? "" : lines.getFirst(), ';');
        if (heading.stream().noneMatch(each -> PriceText.lower(each).startsWith(SUBJECT))) {
            var subject = NumberText.quoted(heading.size() > SUBJECT_CELL ? heading.get(SUBJECT_CELL) : "");
            sheet.refuse(1, Message.of("problem.price.omie_other").with("subject", Value.of(subject)));
        } else {
            date(heading)
                    .ifPresentOrElse(
                            date -> readDay(lines, new MarketDay(date, MARKET), sheet),
                            () -> sheet.refuse(1, Message.of("problem.price.no_date")));
        }
        return sheet.finish();
    }

    private static Optional<LocalDate> date(List<String> heading) {
        return heading.size() > DATE_CELL ? Dates.date(heading.get(DATE_CELL), DATE) : Optional.empty();
    }

    private static void readDay(List<String> lines, MarketDay day, PriceSheet sheet) {
        for (int i = 1; i < lines.size(); i++) {
            var cells = PriceText.cells(lines.get(i), ';');
            if (PriceText.lower(cells.getFirst()).startsWith("precio marginal")) {
                readRow(cells, day, i + 1, sheet);
            }
        }
        // the last line has semicolons only: without it the file was cut
        var last = lines.getLast().strip();
        if (last.isEmpty() || !last.chars().allMatch(each -> each == ';')) {
            sheet.refuse(lines.size(), Message.of("problem.price.cut"));
        }
    }

    private static void readRow(List<String> cells, MarketDay day, long line, PriceSheet sheet) {
        var label = PriceText.lower(cells.getFirst());
        var unit = unit(label);
        int count = count(cells);
        var resolution = day.resolutionOf(count);
        if (unit.isEmpty()) {
            sheet.refuse(line, Message.of("problem.price.unit"));
        } else if (resolution.isEmpty()) {
            sheet.add(day.wrongLength(count, line));
        } else {
            var name = label.contains("portugu") ? "OMIE_PT" : "OMIE_ES";
            IntStream.rangeClosed(1, count).forEach(number -> {
                var start = day.startOf(number, resolution.get());
                sheet.put(new PriceSheet.Place(name, start, resolution.get(), line), unit.get(), cells.get(number));
            });
        }
    }

    private static Optional<PriceUnit> unit(String label) {
        if (label.contains("(eur/mwh)")) {
            return Optional.of(PriceUnit.PER_MWH);
        }
        return label.contains("(cent/kwh)") ? Optional.of(PriceUnit.CENT_PER_KWH) : Optional.empty();
    }

    private static int count(List<String> cells) {
        int end = cells.size();
        while (end > 1 && cells.get(end - 1).isEmpty()) {
            end--;
        }
        return end - 1;
    }
}
