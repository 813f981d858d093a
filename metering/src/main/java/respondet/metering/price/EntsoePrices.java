package respondet.metering.price;

import java.time.Instant;
import java.util.Currency;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import respondet.core.law.Message;
import respondet.core.law.Value;
import respondet.core.problem.Checked;
import respondet.core.time.Resolution;
import respondet.metering.BrokenDocument;
import respondet.metering.Format.Fit;
import respondet.metering.MeterFile;
import respondet.metering.NumberText;
import respondet.metering.xml.XmlElement;
import respondet.metering.xml.XmlRecords;

/** Day-ahead prices of the European transparency platform (document A44): one time series per bidding zone. */
final class EntsoePrices implements PriceFormat {

    static final Map<String, Resolution> STEPS = Map.of(
            "PT15M", Resolution.QUARTER_HOUR,
            "PT30M", Resolution.HALF_HOUR,
            "PT60M", Resolution.HOUR,
            "PT1H", Resolution.HOUR);
    private static final Pattern AREA = Pattern.compile("[A-Z0-9-]{1,18}");
    private static final Currency EURO = Currency.getInstance("EUR");

    @Override
    public String id() {
        return "entsoe-a44";
    }

    @Override
    public boolean isConfirmed() {
        return false;
    }

    @Override
    public Fit recognise(MeterFile file) {
        var head = PriceText.head(file);
        return head.startsWith("<") && head.contains("<Publication_MarketDocument") ? Fit.YES : Fit.NO;
    }

    @Override
    public Checked<PriceData> read(MeterFile file, Currency currency) {
        var sheet = new PriceSheet(file.name(), this, EURO);
        try {
            XmlRecords.read(file.content(), Set.of("type", "TimeSeries"), each -> take(each, sheet));
        } catch (BrokenDocument problem) {
            sheet.refuse(problem.line(), Message.of("problem.price.broken"));
        }
        return sheet.finish();
    }

    private static void take(XmlElement each, PriceSheet sheet) {
        if (each.name().equals("TimeSeries")) {
            series(each, sheet);
        } else if (!each.text().equals("A44")) {
            var type = Value.of(NumberText.quoted(each.text()));
            sheet.refuse(each.line(), Message.of("problem.price.entsoe_other").with("subject", type));
        }
    }

    private static void series(XmlElement series, PriceSheet sheet) {
        var area =
                series.text("in_Domain.mRID").filter(each -> AREA.matcher(each).matches());
        boolean inEuro = series.text("currency_Unit.name").orElse("EUR").equals("EUR");
        boolean perMWh = series.text("price_Measure_Unit.name").orElse("MWH").equals("MWH");
        if (area.isEmpty() || !inEuro || !perMWh) {
            sheet.refuse(series.line(), Message.of("problem.price.unit"));
            return;
        }
        boolean repeats = series.text("curveType").orElse("A01").equals("A03");
        series.all("Period").forEach(period -> period(period, "ENTSOE_" + area.get(), repeats, sheet));
    }

    private static void period(XmlElement period, String name, boolean repeats, PriceSheet sheet) {
        var span = period.find("timeInterval");
        var start = span.flatMap(each -> each.text("start")).flatMap(Dates::moment);
        var end = span.flatMap(each -> each.text("end")).flatMap(Dates::moment);
        var step = period.text("resolution").flatMap(each -> Optional.ofNullable(STEPS.get(each)));
        if (start.isEmpty() || end.isEmpty() || step.isEmpty()) {
            sheet.refuse(period.line(), Message.of("problem.price.no_moment"));
        } else {
            new EntsoePeriod(name, start.get(), step.get(), repeats)
                    .put(period, count(start.get(), end.get(), step.get()), sheet);
        }
    }

    private static long count(Instant start, Instant end, Resolution step) {
        return (end.getEpochSecond() - start.getEpochSecond()) / step.seconds();
    }
}
