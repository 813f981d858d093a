package respondet.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The command {@code respondet bench}: how fast this machine reads and divides a large community's year. */
public final class Main {

    private static final String USAGE =
            "Usage: respondet bench [--members N] [--days D] [--runs R] [--settle] [--json]\n"
                    + "       respondet bench --platform | --readers | --starts";

    private Main() {}

    public static void main(String[] args) throws IOException {
        var unknown = Arrays.stream(args).filter(arg -> !Scale.isKnown(arg)).toList();
        if (!unknown.isEmpty()) {
            System.err.println(USAGE);
            System.exit(2);
        }
        var scale = Scale.of(args);
        var results = measure(scale, Arrays.asList(args).contains("--settle"));
        System.out.println(Arrays.asList(args).contains("--json") ? results.json(scale) : results.table(scale));
    }

    private static Results measure(Scale scale, boolean settle) throws IOException {
        var rows = new ArrayList<Result>(MemoryBandwidth.measure(scale));
        double copy = rows.getFirst().perSecond();
        rows.addAll(AllocationSpeed.measure(scale, copy));
        rows.addAll(ReadingSpeed.measure(scale, copy));
        if (settle) {
            rows.addAll(SettlementSpeed.measure(scale));
        }
        return new Results(List.copyOf(rows));
    }
}
