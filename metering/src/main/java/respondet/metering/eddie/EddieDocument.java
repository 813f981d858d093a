package respondet.metering.eddie;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import respondet.core.problem.Checked;
import respondet.metering.BrokenDocument;
import respondet.metering.Format;
import respondet.metering.MeterData;
import respondet.metering.MeterFile;
import respondet.metering.ReadContext;
import respondet.metering.ReadingsBuilder;
import respondet.metering.xml.XmlRecords;

/**
 * Market document of validated historical data, versions 0.82 and 1.04, in its envelope or alone: electric energy per
 * quarter-hour, half-hour or hour of one or several metering points. Times are in UTC, so that no hour is there twice.
 */
public final class EddieDocument implements Format {

    @Override
    public String id() {
        return "eddie-vhd";
    }

    @Override
    public boolean isConfirmed() {
        return true;
    }

    @Override
    public Fit recognise(MeterFile file) {
        var head = new String(file.head(), StandardCharsets.ISO_8859_1);
        boolean known = head.contains("http://www.eddie.energy/VHD/") || head.contains("https//eddie.energy/CIM/VHD_");
        return known ? Fit.YES : Fit.NO;
    }

    @Override
    public Checked<MeterData> read(MeterFile file, ReadContext context) {
        var builder = new ReadingsBuilder(context);
        try {
            XmlRecords.read(
                    file.content(),
                    Set.of("TimeSeries"),
                    each -> new SeriesReadings(TimeSeries.of(each), builder).add());
        } catch (BrokenDocument problem) {
            builder.problems().broken(problem.line(), "problem.eddie.xml");
        }
        return builder.build(id());
    }
}
