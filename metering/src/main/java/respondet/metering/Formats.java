package respondet.metering;

import java.util.List;
import java.util.stream.Stream;
import respondet.metering.belgium.FluviusCsv;
import respondet.metering.canonical.CanonicalCsv;
import respondet.metering.eddie.EddieDocument;
import respondet.metering.greenbutton.GreenButton;
import respondet.metering.italy.QuarterHourDays;
import respondet.metering.poland.CooperativeFile;
import respondet.metering.poland.TauronCsv;
import respondet.metering.spain.CurveFormat;
import respondet.metering.spain.DatadisJson;
import respondet.metering.spain.OtherSpanishFiles;
import respondet.metering.spain.PortalTable;

/** All layouts of meter data that are known. */
public final class Formats {

    private Formats() {}

    /** In the order in which hints name them. */
    public static List<Format> all() {
        return Stream.of(general(), spanish(), CurveFormat.all())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Format> general() {
        return List.of(
                new CanonicalCsv(),
                new FluviusCsv(),
                new TauronCsv(),
                new CooperativeFile(),
                new QuarterHourDays(),
                new GreenButton(),
                new EddieDocument());
    }

    private static List<Format> spanish() {
        return List.of(PortalTable.datadis(), new DatadisJson(), PortalTable.edistribucion(), new OtherSpanishFiles());
    }
}
