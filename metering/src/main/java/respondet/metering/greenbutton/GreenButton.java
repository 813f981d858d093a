package respondet.metering.greenbutton;

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

/** Green Button download: electric energy per quarter-hour, half-hour or hour of one or several usage points. */
public final class GreenButton implements Format {

    @Override
    public String id() {
        return "green-button";
    }

    @Override
    public boolean isConfirmed() {
        return true;
    }

    @Override
    public Fit recognise(MeterFile file) {
        var head = new String(file.head(), StandardCharsets.ISO_8859_1);
        boolean feed = head.contains("<feed") || head.contains(":feed");
        return feed && head.contains("http://naesb.org/espi") ? Fit.YES : Fit.NO;
    }

    @Override
    public Checked<MeterData> read(MeterFile file, ReadContext context) {
        var builder = new ReadingsBuilder(context);
        var feed = new Feed(builder.problems());
        try {
            XmlRecords.read(file.content(), Set.of("entry"), feed::add);
            var blocks = new BlockReadings(feed, builder);
            feed.blocks().forEach(blocks::add);
        } catch (BrokenDocument problem) {
            builder.problems().broken(problem.line(), "problem.greenbutton.xml");
        }
        return builder.build(id());
    }
}
