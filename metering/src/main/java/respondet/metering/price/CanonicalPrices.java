package respondet.metering.price;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import respondet.core.law.Message;
import respondet.core.problem.Checked;
import respondet.core.time.Resolution;
import respondet.metering.Format.Fit;
import respondet.metering.MeterFile;

/**
 * The documented table of prices: {@code start,price} in the community's currency per kWh, or
 * {@code start,price_mwh} per MWh. The series is named after the file.
 */
final class CanonicalPrices implements PriceFormat {

    private static final Map<String, PriceUnit> UNITS =
            Map.of("price", PriceUnit.PER_KWH, "price_mwh", PriceUnit.PER_MWH);

    @Override
    public String id() {
        return "canonical-prices";
    }

    @Override
    public boolean isConfirmed() {
        return true;
    }

    @Override
    public Fit recognise(MeterFile file) {
        return unit(PriceText.firstLine(file)).isPresent() ? Fit.YES : Fit.NO;
    }

    private static Optional<PriceUnit> unit(String heading) {
        var cells = PriceText.cells(PriceText.lower(heading), ',');
        boolean fits = cells.size() == 2 && cells.getFirst().equals("start");
        return fits ? Optional.ofNullable(UNITS.get(cells.getLast())) : Optional.empty();
    }

    private record Row(Instant start, String price, long line) {}

    @Override
    public Checked<PriceData> read(MeterFile file, Currency currency) {
        var sheet = new PriceSheet(file.name(), this, currency);
        var lines = PriceText.lines(file);
        unit(lines.isEmpty() ? "" : lines.getFirst())
                .ifPresentOrElse(
                        unit -> put(rows(lines, sheet), name(file), unit, sheet),
                        () -> sheet.refuse(1, Message.of("problem.price.columns")));
        return sheet.finish();
    }

    private static List<Row> rows(List<String> lines, PriceSheet sheet) {
        var rows = new ArrayList<Row>();
        for (int i = 1; i < lines.size(); i++) {
            var cells = PriceText.cells(lines.get(i), ',');
            var start = Dates.moment(cells.getFirst());
            if (start.isPresent() && cells.size() == 2) {
                rows.add(new Row(start.get(), cells.getLast(), i + 1));
            } else if (!lines.get(i).isBlank()) {
                sheet.refuse(
                        i + 1, Message.of(cells.size() == 2 ? "problem.price.no_moment" : "problem.price.columns"));
            }
        }
        return rows;
    }

    private static void put(List<Row> rows, String name, PriceUnit unit, PriceSheet sheet) {
        var step = step(rows);
        rows.forEach(row -> sheet.put(new PriceSheet.Place(name, row.start(), step, row.line()), unit, row.price()));
    }

    /** The smallest distance between two rows; an hour where that is no usual interval. */
    private static Resolution step(List<Row> rows) {
        var starts = rows.stream()
                .mapToLong(row -> row.start().getEpochSecond())
                .sorted()
                .distinct()
                .toArray();
        long smallest = Long.MAX_VALUE;
        for (int i = 1; i < starts.length; i++) {
            smallest = Math.min(smallest, starts[i] - starts[i - 1]);
        }
        return Resolution.ofSeconds(smallest).orElse(Resolution.HOUR);
    }

    private static String name(MeterFile file) {
        int dot = file.name().lastIndexOf('.');
        return dot > 0 ? file.name().substring(0, dot) : file.name();
    }
}
