package respondet.metering;

import java.util.List;

/** All layouts of meter data that are known. */
public final class Formats {

    private Formats() {}

    /** In the order in which hints name them. */
    public static List<Format> all() {
        return List.of();
    }
}
