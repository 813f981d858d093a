package respondet.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** A meter told something else later: the month is corrected, and everybody is told which figures changed. */
record CorrectionWalk(Here manager, Here member, String memberId, String month) {

    void walk() throws InterruptedException {
        var first = manager.items("runs_list", "month", month, "state", "final").path(0);
        assertThat(manager.items(
                        "explanations_differences", "run", first.path("id").asString()))
                .isEmpty();
        delivers();
        var asked = manager.send("runs_ask", "{\"month\":\"" + month + "\",\"reason\":\"The meter was read again\"}");
        var run = asked.path("id").asString();
        assertThat(manager.wait("runs_one", Set.of("queued", "running"), "run", run))
                .isEqualTo("draft");
        manager.call("runs_finalise", "run", run);
        var all = manager.items("explanations_differences", "run", run, "limit", "500");
        var changed = consumed(all, "holder", memberId);
        assertThat(changed.path("delta").asString()).isNotEqualTo("0");
        var own = member.read("ownExplanations_differences", "run", run);
        assertThat(own.path("corrects")).isEqualTo(first.path("id"));
        assertThat(own.path("reason").asString()).isEqualTo("The meter was read again");
        own.path("changes")
                .forEach(each -> assertThat(number(each, "after").subtract(number(each, "before")))
                        .isEqualByComparingTo(number(each, "delta")));
        assertThat(consumed(own.path("changes"), "kind", "energy").path("delta"))
                .isEqualTo(changed.path("delta"));
    }

    private void delivers() {
        var file = "point,direction,start,kwh\n" + memberId + ",consumption," + month + "-10T12:00:00+02:00,7.5\n";
        var sent = Program.json(manager.bring("waiting_send", file, "name", "again.csv"));
        manager.call("waiting_accept", "staged", sent.path("id").asString());
    }

    private static JsonNode consumed(JsonNode differences, String name, String value) {
        return differences
                .valueStream()
                .filter(each -> each.path("item").asString().equals("consumed_wh"))
                .filter(each -> each.path(name).asString("").equals(value))
                .findFirst()
                .orElseThrow();
    }

    private static BigDecimal number(JsonNode each, String name) {
        return new BigDecimal(each.path(name).asString());
    }
}
