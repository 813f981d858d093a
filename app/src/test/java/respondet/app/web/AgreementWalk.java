package respondet.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.TreeMap;
import java.util.stream.Collectors;

/** One thing in an agreement changed at a time, what that changed, and what the law says. */
record AgreementWalk(Here here) {

    void walk() {
        states();
        shares();
        prices();
        members();
        plants();
        asksTheLaw();
    }

    private String tag() {
        return here.call("agreement_document").headers().firstValue("etag").orElseThrow();
    }

    private void states() {
        var wish = "{\"values\":[\"25\"],\"reason\":\"The statute says so\"}";
        assertThat(here.tryTo("agreementParts_state", wish, "fact", "moonlight", "If-Match", tag())
                        .statusCode())
                .isEqualTo(404);
        var fact = "largest_vote_percent";
        here.refuses(400, "values", "agreementParts_state", "{\"values\":[]}", "fact", fact, "If-Match", tag());
        var two = wish.replace("\"25\"", "\"25\",\"26\"");
        here.refuses(400, "values", "agreementParts_state", two, "fact", fact, "If-Match", tag());
        here.send("agreementParts_state", wish, "fact", fact, "If-Match", tag());
        assertThat(here.call("agreement_document").body()).contains("largest_vote_percent: 25");
        assertThat(here.tryTo("agreementParts_state", wish, "fact", fact, "If-Match", tag())
                        .statusCode())
                .as("nothing new")
                .isEqualTo(422);
    }

    private void shares() {
        var document = here.call("agreement_document").body();
        var members = here.items("communities_members", "limit", "500").findValuesAsString("id");
        var shares = new TreeMap<String, String>();
        members.forEach(member -> shares.put(member, "0"));
        shares.put(members.getFirst(), "100");
        var wish = "{\"from\":\"2027-01-01\",\"reason\":\"Resolution 9\",\"shares\":"
                + shares.entrySet().stream()
                        .map(each -> "\"" + each.getKey() + "\":\"" + each.getValue() + "\"")
                        .collect(Collectors.joining(",", "{", "}"))
                + "}";
        assertThat(here.tryTo("agreementParts_key", wish).statusCode()).isEqualTo(428);
        here.refuses(400, "shares", "agreementParts_key", wish.replace("\"0\"", "[]"), "If-Match", tag());
        var wrong = here.tryTo("agreementParts_key", wish.replace("\"100\"", "\"99\""), "If-Match", tag());
        assertThat(wrong.statusCode()).isEqualTo(422);
        var old = tag();
        var stored = here.send("agreementParts_key", wish, "If-Match", old);
        var version = stored.path("version").asString();
        assertThat(here.tryTo("agreementParts_key", wish, "If-Match", old).statusCode())
                .isEqualTo(412);
        var lines = here.read("agreement_changes", "version", version).path("lines");
        var added = lines.valueStream()
                .filter(line -> line.path("kind").asString().equals("added"))
                .map(line -> line.path("text").asString())
                .collect(Collectors.joining("\n"));
        assertThat(added).contains("2027-01-01", "Resolution 9");
        assertThat(document).doesNotContain("Resolution 9");
    }

    private void prices() {
        var wish = "{\"name\":\"internal\",\"from\":\"2027-01-01\",\"value\":\"0.105\",\"reason\":\"Dearer\"}";
        here.refuses(400, "name", "agreementParts_price", wish.replace("internal", "gold"), "If-Match", tag());
        here.refuses(400, "from", "agreementParts_price", wish.replace("2027-01-01", ""), "If-Match", tag());
        here.send("agreementParts_price", wish, "If-Match", tag());
        assertThat(here.call("agreement_document").body()).contains("0.105");
    }

    private void members() {
        var wish = "{\"id\":\"home9\",\"name\":\"Lou Petit\",\"kind\":\"household\",\"joined\":\"2026-01-01\","
                + "\"reason\":\"Asked to join\"}";
        here.refuses(400, "joined", "agreedMembers_join", wish.replace("2026-01-01", "soon"), "If-Match", tag());
        var taken = here.tryTo("agreedMembers_join", wish.replace("home9", "home1"), "If-Match", tag());
        assertThat(taken.statusCode()).as("an id that is there").isEqualTo(422);
        here.send("agreedMembers_join", wish, "If-Match", tag());
        var leave = "{\"left\":\"2026-07-01\",\"reason\":\"Moves away\"}";
        assertThat(here.tryTo("agreedMembers_leave", leave, "member", "nobody", "If-Match", tag())
                        .statusCode())
                .isEqualTo(404);
        here.refuses(400, "left", "agreedMembers_leave", "{}", "member", "home9", "If-Match", tag());
        here.send("agreedMembers_leave", leave, "member", "home9", "If-Match", tag());
        var member = MoneyWalk.part(here.items("communities_members", "limit", "500"), "id", "home9");
        assertThat(member.path("left").asString()).isEqualTo("2026-07-01");
    }

    private void plants() {
        var wish = "{\"id\":\"hall\",\"owner\":\"workshop\",\"technology\":\"pv\",\"capacity_kw\":\"12.5\","
                + "\"in_service\":\"2027-03-01\",\"point\":\"hall\",\"reason\":\"A new roof\"}";
        assertThat(here.tryTo("agreedPlants_plant", wish).statusCode()).isEqualTo(428);
        here.refuses(400, "in_service", "agreedPlants_plant", wish.replace("2027-03-01", "soon"), "If-Match", tag());
        var unknown = here.tryTo("agreedPlants_plant", wish.replace("\"pv\"", "\"magic\""), "If-Match", tag());
        assertThat(unknown.statusCode()).isEqualTo(422);
        here.send("agreedPlants_plant", wish, "If-Match", tag());
        var plant = MoneyWalk.part(here.items("points_plants", "limit", "500"), "id", "hall");
        assertThat(plant.path("owner").asString()).isEqualTo("workshop");
        var point = "{\"id\":\"shed\",\"member\":\"home1\",\"tariff\":\"home\",\"reason\":\"A second meter\"}";
        here.refuses(400, "member", "agreedPlants_point", point.replace("\"home1\"", "null"), "If-Match", tag());
        here.send("agreedPlants_point", point, "If-Match", tag());
        var points = here.items("points_points", "limit", "500").findValuesAsString("id");
        assertThat(points).contains("hall", "shed");
    }

    private void asksTheLaw() {
        var law = here.read("law_verdicts", "day", "2025-06-30");
        assertThat(law.path("in_force").asBoolean()).isTrue();
        assertThat(law.path("verdicts")).isNotEmpty();
        assertThat(law.path("verdicts").path(0).path("reference").asString()).isNotBlank();
        here.refuses(400, "day", "law_verdicts", "", "day", "soon");
    }
}
