package respondet.metering.price;

import java.util.Currency;
import java.util.Set;
import java.util.TreeMap;
import respondet.core.law.Message;
import respondet.core.law.Value;
import respondet.core.problem.Checked;
import respondet.metering.BrokenDocument;
import respondet.metering.Format.Fit;
import respondet.metering.MeterFile;
import respondet.metering.NumberText;
import respondet.metering.xml.XmlElement;
import respondet.metering.xml.XmlRecords;

/** The zonal prices of the Italian day-ahead market as XML. */
final class GmeXml implements PriceFormat {

    private static final Set<String> NOT_ZONES = Set.of("Data", "Ora", "Mercato");

    @Override
    public String id() {
        return "gme-xml";
    }

    @Override
    public boolean isConfirmed() {
        return false;
    }

    @Override
    public Fit recognise(MeterFile file) {
        var head = PriceText.head(file);
        return head.startsWith("<") && (head.contains("<Prezzi>") || head.contains("<NewDataSet")) ? Fit.YES : Fit.NO;
    }

    @Override
    public Checked<PriceData> read(MeterFile file, Currency currency) {
        var sheet = new PriceSheet(file.name(), this, Currency.getInstance("EUR"));
        var days = new GmeDays(sheet);
        try {
            XmlRecords.read(file.content(), Set.of("Prezzi"), row -> add(row, days, sheet));
            days.putAll();
        } catch (BrokenDocument problem) {
            sheet.refuse(problem.line(), Message.of("problem.price.broken"));
        }
        return sheet.finish();
    }

    private static void add(XmlElement row, GmeDays days, PriceSheet sheet) {
        var market = row.text("Mercato").orElse("MGP");
        if (!market.equals("MGP")) {
            sheet.refuse(
                    row.line(),
                    Message.of("problem.price.gme_market").with("market", Value.of(NumberText.quoted(market))));
            return;
        }
        var zones = new TreeMap<String, String>();
        row.children().stream()
                .filter(each -> !NOT_ZONES.contains(each.name()))
                .forEach(each -> zones.put(each.name(), each.text()));
        days.add(row.text("Data").orElse(""), row.text("Ora").orElse(""), zones, row.line());
    }
}
