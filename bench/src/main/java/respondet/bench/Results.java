package respondet.bench;

import java.util.List;
import java.util.Locale;

/** All measured rows, as one table or as JSON. */
record Results(List<Result> rows) {

    String table(Scale scale) {
        var text = new StringBuilder(head(scale));
        for (var row : rows) {
            text.append(String.format(
                    Locale.ROOT,
                    "%-52s %12s %-11s %7s  %s%n",
                    row.what(),
                    speed(row),
                    row.unit(),
                    share(row),
                    row.note()));
        }
        return text.toString().stripTrailing();
    }

    private static String head(Scale scale) {
        return String.format(
                Locale.ROOT,
                "%,d members x %,d quarter-hours = %,d readings (one consumption value each), 20 %% with a plant.%n"
                        + "One thread, JDK %s, seed %d; median of %d runs after warm-up.%n%n%-52s %12s %-11s %7s%n",
                scale.members(),
                scale.intervals(),
                scale.readings(),
                Runtime.version(),
                Scale.SEED,
                scale.runs(),
                "measured",
                "per second",
                "",
                "of copy");
    }

    private static String speed(Result row) {
        double value = row.perSecond();
        return value >= 1e9
                ? String.format(Locale.ROOT, "%.2f G", value / 1e9)
                : value >= 1e5
                        ? String.format(Locale.ROOT, "%.2f M", value / 1e6)
                        : String.format(Locale.ROOT, "%.2f", value);
    }

    private static String share(Result row) {
        return row.share() == 0 ? "" : String.format(Locale.ROOT, "%.0f %%", 100 * row.share());
    }

    String json(Scale scale) {
        var lines = rows.stream().map(Results::json).toList();
        return String.format(
                Locale.ROOT,
                "{\"members\":%d,\"intervals\":%d,\"readings\":%d,\"seed\":%d,\"runs\":%d,\"results\":[%n%s%n]}",
                scale.members(),
                scale.intervals(),
                scale.readings(),
                Scale.SEED,
                scale.runs(),
                String.join(String.format(",%n"), lines));
    }

    private static String json(Result row) {
        return String.format(
                Locale.ROOT,
                "  {\"what\":\"%s\",\"unit\":\"%s\",\"value\":%.3f,\"share_of_copy\":%.4f,\"note\":\"%s\"}",
                row.what(),
                row.unit(),
                row.perSecond(),
                row.share(),
                row.note());
    }
}
