package respondet.metering.price;

import java.util.Currency;
import java.util.List;
import java.util.TreeMap;
import respondet.core.law.Message;
import respondet.core.problem.Checked;
import respondet.metering.Format.Fit;
import respondet.metering.MeterFile;

/** The zonal prices of the Italian day-ahead market as a table: date, hour, one column per zone. */
final class GmeCsv implements PriceFormat {

    private static final int FIRST_ZONE = 2;

    @Override
    public String id() {
        return "gme-csv";
    }

    @Override
    public boolean isConfirmed() {
        return false;
    }

    @Override
    public Fit recognise(MeterFile file) {
        var first = PriceText.firstLine(file);
        var heading = PriceText.cells(PriceText.lower(first), ';');
        boolean fits = heading.size() > FIRST_ZONE
                && heading.get(0).startsWith("data")
                && heading.get(1).startsWith("ora")
                && heading.stream().anyMatch(each -> each.equals("nord") || each.equals("pun"));
        return fits ? Fit.YES : Fit.NO;
    }

    @Override
    public Checked<PriceData> read(MeterFile file, Currency currency) {
        var sheet = new PriceSheet(file.name(), this, Currency.getInstance("EUR"));
        var days = new GmeDays(sheet);
        var lines = PriceText.lines(file);
        var heading = PriceText.cells(PriceText.firstLine(file), ';');
        for (int i = 1; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                add(PriceText.cells(lines.get(i), ';'), heading, i + 1, new Gathering(days, sheet));
            }
        }
        days.putAll();
        return sheet.finish();
    }

    private record Gathering(GmeDays days, PriceSheet sheet) {}

    private static void add(List<String> cells, List<String> heading, long line, Gathering into) {
        if (cells.size() != heading.size()) {
            into.sheet().refuse(line, Message.of("problem.price.columns"));
            return;
        }
        var zones = new TreeMap<String, String>();
        for (int i = FIRST_ZONE; i < cells.size(); i++) {
            if (!heading.get(i).isEmpty() && !PriceText.lower(heading.get(i)).equals("mercato")) {
                zones.put(heading.get(i), cells.get(i));
            }
        }
        into.days().add(cells.get(0), cells.get(1), zones, line);
    }
}
