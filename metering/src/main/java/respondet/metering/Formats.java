package respondet.metering;

import java.util.List;
import respondet.metering.belgium.FluviusCsv;
import respondet.metering.canonical.CanonicalCsv;
import respondet.metering.italy.QuarterHourDays;
import respondet.metering.poland.CooperativeFile;
import respondet.metering.poland.TauronCsv;

/** All layouts of meter data that are known. */
public final class Formats {

    private Formats() {}

    /** In the order in which hints name them. */
    public static List<Format> all() {
        return List.of(
                new CanonicalCsv(), new FluviusCsv(), new TauronCsv(), new CooperativeFile(), new QuarterHourDays());
    }
}
