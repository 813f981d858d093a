package respondet.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import respondet.app.exchange.Zips;
import respondet.app.web.Contract.Body;

/** Members from a list, their capital and consents, an invitation, and the end: all data given out, an identity erased. */
record MembersWalk(Here manager, Here member, Here founder) {

    private static final String LIST =
            "id;name;joined;left\nm-77;Anna Kowalska;2025-01-02;2025-02-01\n" + "m-78;Jan Zych;2025-01-02;\n";

    void walk() {
        takesTheList();
        recordsCapital();
        recordsConsents();
        invites();
        decidesOnTheOwn();
        givesOutAndErases();
        movesTheCommunity();
    }

    private void takesTheList() {
        assertThat(manager.tryToBring("sheets_check", "%PDF", "name", "a.csv").statusCode())
                .isEqualTo(422);
        var seen = Program.json(manager.bring("sheets_check", LIST, "name", "members.csv"));
        assertThat(seen.path("acceptable").asBoolean()).as(seen.toString()).isTrue();
        assertThat(seen.path("added").asInt()).isEqualTo(2);
        assertThat(seen.path("columns").findValuesAsString("field")).containsExactly("id", "name", "joined", "left");
        var wrong = Program.json(manager.bring("sheets_check", LIST.replace("2025-02-01", "soon"), "name", "m.csv"));
        var trouble = wrong.path("problems").path(0);
        assertThat(trouble.path("row").asInt()).isEqualTo(2);
        assertThat(trouble.path("column").asString()).isEqualTo("left");
        var tag =
                manager.call("agreement_document").headers().firstValue("etag").orElseThrow();
        var accept = new String[] {"name", "members.csv", "reason", "List", "columns", "id,name,joined,left"};
        assertThat(manager.tryToBring("sheets_accept", LIST, accept).statusCode())
                .isEqualTo(428);
        var refused =
                manager.tryToBring("sheets_accept", LIST.replace("2025-02-01", "soon"), with(accept, "If-Match", tag));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(Program.json(refused).findValuesAsString("part")).containsExactly("left");
        var taken = Program.json(manager.bring("sheets_accept", LIST, with(accept, "If-Match", tag)));
        assertThat(taken.path("added").asInt()).isEqualTo(2);
        assertThat(manager.tryToBring("sheets_accept", LIST, with(accept, "If-Match", tag))
                        .statusCode())
                .isEqualTo(412);
        assertThat(manager.items("communities_members", "limit", "500").findValuesAsString("id"))
                .contains("m-77", "m-78");
    }

    private static String[] with(String[] some, String name, String value) {
        var all = Arrays.copyOf(some, some.length + 2);
        all[some.length] = name;
        all[some.length + 1] = value;
        return all;
    }

    private void recordsCapital() {
        var wish = "{\"member\":\"m-78\",\"kind\":\"subscribed\",\"day\":\"2025-03-01\",\"shares\":2,\"amount\":5000,"
                + "\"reason\":\"Joined\"}";
        manager.refuses(400, "kind", "capitalRecording_record", wish.replace("subscribed", "found"));
        manager.refuses(422, "member", "capitalRecording_record", wish.replace("m-78", "nobody"));
        manager.refuses(422, "day", "capitalRecording_record", wish.replace("2025-03-01", "2024-03-01"));
        manager.refuses(422, "amount", "capitalRecording_record", wish.replace("5000", "-1"));
        var line = manager.send("capitalRecording_record", wish);
        assertThat(line.path("amount").asLong()).isEqualTo(10_000);
        assertThat(standing("2025-03-01")).isEqualTo(10_000);
        assertThat(standing("2025-02-28")).isZero();
        var entry = line.path("id").asString();
        manager.refuses(400, "reason", "capitalRecording_reverse", "{}", "entry", entry);
        var back = manager.send("capitalRecording_reverse", "{\"reason\":\"A slip\"}", "entry", entry);
        assertThat(back.path("reverses").asString()).isEqualTo(entry);
        assertThat(manager.tryTo("capitalRecording_reverse", "{\"reason\":\"Again\"}", "entry", entry)
                        .statusCode())
                .isEqualTo(422);
    }

    private long standing(String day) {
        var standings = manager.items("capitalRecording_standings", "day", day, "limit", "500");
        return MoneyWalk.part(standings, "member", "m-78").path("subscribed").asLong();
    }

    private void recordsConsents() {
        var give = "{\"decision\":\"give\",\"day\":\"2025-03-01\"}";
        var here = new String[] {"member", "m-78", "kind", "vulnerable"};
        manager.refuses(400, "decision", "consents_record", give.replace("give", "perhaps"), here);
        assertThat(manager.tryTo("consents_vulnerable", give, "member", "m-78").statusCode())
                .as("without a consent")
                .isEqualTo(422);
        var given = manager.send("consents_record", give, here);
        assertThat(given.path("consents").path(0).path("origin").asString()).isEqualTo("paper");
        var known = manager.send("consents_vulnerable", give, "member", "m-78");
        assertThat(known.path("vulnerable")).hasSize(1);
        assertThat(manager.read("consents_of", "member", "m-78")).isEqualTo(known);
    }

    private void invites() {
        manager.refuses(422, "email", "invitations_invite", "{\"email\":\"nobody\"}", "member", "m-78");
        manager.refuses(
                400, "language", "invitations_invite", "{\"email\":\"a@b.cc\",\"language\":\"xx\"}", "member", "m-78");
        var wish = "{\"email\":\"jan.zych@example.org\",\"language\":\"pl\"}";
        var sent = manager.client()
                .call(
                        "invitations_invite",
                        Map.of("community", manager.community(), "member", "m-78"),
                        Body.json(wish));
        assertThat(sent.statusCode()).isEqualTo(204);
    }

    private void decidesOnTheOwn() {
        assertThat(member.read("ownCapital_own").path("currency").asString()).isEqualTo("PLN");
        member.refuses(400, "decision", "ownConsents_decide", "{\"decision\":\"maybe\"}", "kind", "planning");
        var before = member.read("ownConsents_list").path("consents").size();
        var given = member.send("ownConsents_decide", "{\"decision\":\"give\"}", "kind", "planning");
        assertThat(given.path("consents")).hasSize(before + 1);
        assertThat(member.tryTo("consents_of", "", "member", "m-78").statusCode())
                .isEqualTo(403);
        member.refuses(422, "last", "ownLeave_announce", "{\"last\":\"2025-01-01\"}");
        var told = member.send("ownLeave_announce", "{\"last\":\"2027-06-30\"}");
        assertThat(told.path("announced").asString()).isEqualTo("2027-06-30");
        assertThat(member.read("ownLeave_withdraw").path("announced").isNull()).isTrue();
        assertThat(member.read("ownLeave_show").path("agreed").isNull()).isTrue();
        assertThat(member.call("privacy_own").body()).startsWith("PK");
    }

    private void givesOutAndErases() {
        assertThat(manager.call("privacy_data", "member", "m-77").body()).startsWith("PK");
        var active = manager.read("privacy_erasure", "member", "m-78");
        assertThat(active.path("possible").asBoolean()).isFalse();
        assertThat(active.path("obstacle").asString()).isNotBlank();
        assertThat(manager.tryTo("privacy_erase", "{\"reason\":\"Asked\"}", "member", "m-78")
                        .statusCode())
                .isEqualTo(422);
        manager.refuses(400, "reason", "privacy_erase", "{\"reason\":\" \"}", "member", "m-77");
        assertThat(manager.read("privacy_erasure", "member", "m-77")
                        .path("possible")
                        .asBoolean())
                .isTrue();
        var erased = manager.client()
                .call(
                        "privacy_erase",
                        Map.of("community", manager.community(), "member", "m-77"),
                        Body.json("{\"reason\":\"Asked\"}"));
        assertThat(erased.statusCode()).isEqualTo(204);
        assertThat(manager.call("agreement_document").body()).doesNotContain("Kowalska");
        assertThat(manager.items("retention_list")).isEmpty();
        assertThat(manager.read("retention_delete").path("numbers")).isEmpty();
    }

    private void movesTheCommunity() {
        assertThat(manager.call("export_archive").body()).startsWith("PK");
        var document = manager.call("agreement_document").body();
        var zip = Zips.of(Map.of(
                "community.yaml", document.replaceFirst("malopolska", "copied").getBytes(StandardCharsets.UTF_8)));
        var archive = new Body("application/octet-stream", zip);
        var refused = founder.client().tryTo("import_bring", Map.of(), new Body("application/octet-stream", "no"));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(manager.client().tryTo("import_bring", Map.of(), archive).statusCode())
                .isEqualTo(403);
        var brought = Program.json(founder.client().call("import_bring", Map.of(), archive));
        assertThat(brought.path("id").asString()).isEqualTo("copied");
    }
}
