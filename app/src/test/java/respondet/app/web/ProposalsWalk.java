package respondet.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

/** Keys before a vote, what the assembly set aside, and the territory that sees neither. */
record ProposalsWalk(Here manager, Here member, Here lead) {

    void walk() {
        proposes();
        decides();
        seesTheTerritory();
    }

    private void proposes() {
        var wish = "{\"title\":\"Everybody alike\",\"from\":\"2028-01-01\",\"kind\":\"equal\"}";
        manager.refuses(422, "kind", "proposals_publish", wish.replace("equal", "lottery"));
        manager.refuses(400, "from", "proposals_publish", wish.replace("2028-01-01", "soon"));
        var made = manager.send("proposals_publish", wish);
        var id = made.path("id").asString();
        assertThat(made.path("effects")).isNotEmpty();
        assertThat(manager.read("proposals_one", "proposal", id)).isEqualTo(made);
        assertThat(manager.items("proposals_list").path(0)).isEqualTo(made);
        var own = MoneyWalk.part(member.items("ownProposals_list"), "id", id).path("effect");
        assertThat(MoneyWalk.part(
                        made.path("effects"), "member", own.path("member").asString()))
                .isEqualTo(own);
        assertThat(manager.read("proposals_close", "proposal", id)
                        .path("closed_at")
                        .isNull())
                .isFalse();
        assertThat(member.items("ownProposals_list").findValuesAsString("id")).doesNotContain(id);
    }

    private void decides() {
        var wish = "{\"percent\":\"2.5\",\"from\":\"2027-01-01\",\"resolution\":\"Resolution 7\"}";
        manager.refuses(422, "percent", "solidarity_record", wish.replace("2.5", "101"));
        manager.refuses(422, "from", "solidarity_record", wish.replace("2027", "2025"));
        var made = manager.send("solidarity_record", wish);
        assertThat(made.path("percent").asString()).isEqualTo("2.5");
        assertThat(made.path("first_month").asString()).isEqualTo("2027-01");
        assertThat(manager.items("solidarity_list").path(0)).isEqualTo(made);
        var run =
                manager.items("runs_list", "state", "final").path(0).path("id").asString();
        assertThat(manager.items("solidarity_moved", "run", run)).isEmpty();
    }

    private void seesTheTerritory() {
        var seen = Program.json(lead.client().call("territories_list", Map.of("territory", "PL21")))
                .path("items");
        assertThat(MoneyWalk.part(seen, "id", "malopolska").path("members").asLong())
                .isPositive();
        assertThat(lead.client()
                        .tryTo("territories_list", Map.of("territory", "BE"), Contract.Body.NONE)
                        .statusCode())
                .isEqualTo(404);
    }
}
