package respondet.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import respondet.app.exchange.Zips;
import respondet.app.operator.OperatorTexts;
import respondet.app.web.Contract.Body;

/** An operator's allocation beside a run: brought alone and with others, compared, told, and a letter about it. */
record CompareWalk(Here here) {

    private static final String NOON = "2025-06-12T12:00:00+02:00";

    void walk() throws InterruptedException {
        var runs = here.items("runs_list", "month", "2025-06", "state", "final");
        var run = runs.path(0).path("id").asString();
        var figures = here.call("results_allocation", "run", run).body();
        var altered = altered(figures);
        var none = here.tryToBring("operators_bring", "nothing that is read", "run", run, "name", "a.csv");
        assertThat(none.statusCode()).isEqualTo(422);
        var kept = Program.json(here.bring("operators_bring", altered, "run", run, "name", "operator.csv"));
        var taken = kept.path("id").asString();
        assertThat(MoneyWalk.part(here.items("comparisons_list", "run", run), "id", taken))
                .isEqualTo(kept);
        assertThat(here.wait("comparisons_one", Set.of("working"), "run", run, "taken", taken))
                .isEqualTo("done");
        var result = here.read("comparisons_one", "run", run, "taken", taken).path("result");
        assertThat(result.path("compared").asBoolean()).isTrue();
        long differences = result.path("differences").asLong();
        assertThat(differences).isPositive();
        var table =
                here.call("comparisons_differences", "run", run, "taken", taken).body();
        assertThat(table.lines().count()).isEqualTo(differences + 1);
        assertThat(here.call("filings_letter", "run", run, "taken", taken).body())
                .startsWith("%PDF");
        var zip = Zips.of(Map.of("folder/operator.csv", figuresAsTold(figures).getBytes(StandardCharsets.UTF_8)));
        var several = here.bring("operators_bringSeveral", new Body("application/zip", zip), "run", run);
        assertThat(several.path("files").path(0).path("name").asString()).isEqualTo("operator.csv");
    }

    private static String altered(String allocation) {
        return OperatorTexts.of(
                allocation,
                row -> row.start().equals(NOON)
                        ? new OperatorTexts.Row(row.point(), NOON, row.shared() + 1_000, row.surplus())
                        : row);
    }

    private static String figuresAsTold(String allocation) {
        return OperatorTexts.of(allocation, row -> row);
    }
}
