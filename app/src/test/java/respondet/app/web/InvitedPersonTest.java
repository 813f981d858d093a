package respondet.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import respondet.app.identity.Accounts;
import respondet.app.identity.Grants;
import respondet.app.mail.Outbox;

/** From the invitation to the own password, as people walk it. */
class InvitedPersonTest {

    private static final String SAMPLE = "sample-pass-2025";
    private static final String PASSWORD = "koń bateria zszywka";
    private static final Pattern LINK = Pattern.compile("/password/\\S+");

    private final SampleServer server = SampleServer.shared();

    private Visitor visitor() {
        return new Visitor(server.address());
    }

    private Visitor administrator() {
        return visitor().signIn("administrator@example.org", SAMPLE);
    }

    @Test
    void signsInWithThePasswordThatTheInvitationSet() {
        var admin = administrator();
        var invited = admin.post("/accounts", form("nowa@example.org", "auditor", "malopolska"));
        assertThat(invited.statusCode()).isEqualTo(302);
        var link = newestLink("nowa@example.org");
        assertThat(admin.get("/outbox").body()).contains(link);

        var person = visitor();
        assertThat(person.get(link).body()).contains("nowa@example.org");
        assertThat(person.post(link, Map.of("password", "short")).statusCode()).isEqualTo(200);
        assertThat(person.post(link, Map.of("password", PASSWORD)).statusCode()).isEqualTo(302);
        assertThat(person.get(link).statusCode()).isEqualTo(404);
        person.signIn("nowa@example.org", PASSWORD);
        assertThat(person.get("/communities/malopolska").statusCode()).isEqualTo(200);
        assertThat(person.get("/communities/namur").statusCode()).isEqualTo(404);

        var address = invited.headers().firstValue("location").orElseThrow().replace(server.address(), "");
        assertThat(admin.post(address + "/close", Map.of()).statusCode()).isEqualTo(302);
        assertThat(person.get("/communities/malopolska").statusCode()).isEqualTo(302);
    }

    /** A role ends from its first day on and no later than it would anyway. */
    @Test
    void keepsARoleWithinItsDays() {
        var admin = administrator();
        var fields = new TreeMap<>(form("kadencja2@example.org", "auditor", "malopolska"));
        fields.putAll(Map.of("from", "2025-03-01", "to", "2099-03-01"));
        assertThat(admin.post("/accounts", fields).statusCode()).isEqualTo(302);
        var account =
                server.bean(Accounts.class).findByEmail("kadencja2@example.org").orElseThrow();
        var held = server.bean(Grants.class).all(account.id());
        var end = "/accounts/" + account.id() + "/roles/" + held.getFirst().id() + "/end";
        for (var day : List.of("2025-02-28", "2099-03-02", "2025-02-30", "")) {
            var answer = admin.post(end, Map.of("day", day));
            assertThat(answer.statusCode()).as(day).isEqualTo(200);
            assertThat(answer.body()).as(day).contains("A role ends no earlier than it began", "value=\"" + day + "\"");
            assertThat(server.bean(Grants.class).all(account.id())).isEqualTo(held);
        }
        assertThat(admin.post(end, Map.of("day", "2025-03-01")).statusCode()).isEqualTo(302);
        assertThat(server.bean(Grants.class).all(account.id()).getFirst().to()).contains(LocalDate.of(2025, 3, 1));
    }

    /** Whoever is refused goes on from what was typed. */
    @Test
    void keepsWhatWasTypedIntoTheOtherForms() {
        var manager = visitor().signIn("community-manager@malopolska.example.org", SAMPLE);
        var consents = "/communities/malopolska/members/home02/consents";
        var late = Map.of("decision", "give", "day", "2099-12-31");
        assertThat(manager.post(consents + "/planning", late).body())
                .contains("id=\"day-planning\" type=\"date\" name=\"day\" required value=\"2099-12-31\"")
                .containsOnlyOnce("value=\"2099-12-31\"");
        var long200 = "x".repeat(201);
        assertThat(manager.post("/account/person", Map.of("name", long200, "language", "ca"))
                        .body())
                .contains("value=\"" + long200 + "\"", "<option value=\"ca\" lang=\"ca\" selected>");
        assertThat(manager.upload("/communities/malopolska/readings", Map.of("label", "Paczka z lipca"), Map.of())
                        .body())
                .contains("role=\"alert\"", "value=\"Paczka z lipca\"");
    }

    @Test
    void isRefusedWithWhatWasTypedWhenTheFormIsWrong() {
        var admin = administrator();
        assertThat(admin.post("/accounts", form("no address", "auditor", "malopolska"))
                        .body())
                .contains("no address", "role=\"alert\"");
        assertThat(admin.post("/accounts", form("a@example.org", "auditor", "nowhere"))
                        .body())
                .contains("a@example.org", "role=\"alert\"");
        assertThat(admin.post("/accounts", form("a@example.org", "member", "malopolska"))
                        .body())
                .contains("role=\"alert\"");
        assertThat(admin.get("/accounts").body()).doesNotContain("a@example.org</td>");
    }

    @Test
    void isInvitedByTheManagerAsOwnMemberOnly() {
        var manager = visitor().signIn("community-manager@malopolska.example.org", SAMPLE);
        var path = "/communities/malopolska/members/home02/invitation";
        assertThat(manager.get(path).statusCode()).isEqualTo(200);
        var fields = Map.of("email", "dom2@example.org", "name", "Dom 2", "language", "pl");
        assertThat(manager.post(path, fields).statusCode()).isEqualTo(302);
        assertThat(newestLink("dom2@example.org")).isNotEmpty();
        assertThat(manager.post(path.replace("home02", "nobody"), fields).statusCode())
                .isEqualTo(404);
        assertThat(manager.post(path.replace("malopolska", "namur"), fields).statusCode())
                .isEqualTo(404);
    }

    @Test
    void isToldTheSameWhetherTheAddressIsKnownOrNot() {
        var known = visitor().post("/forgotten", Map.of("email", "territory-lead@example.org"));
        var unknown = visitor().post("/forgotten", Map.of("email", "nobody@example.org"));
        assertThat(withoutToken(unknown.body())).isEqualTo(withoutToken(known.body()));
        var wrong = visitor().post("/sign-in", Map.of("email", "territory-lead@example.org", "password", "x"));
        var stranger = visitor().post("/sign-in", Map.of("email", "territory-lead@nowhere.org", "password", "x"));
        assertThat(withoutToken(stranger.body()).replace("nowhere", "example")).isEqualTo(withoutToken(wrong.body()));
    }

    @Test
    void changesNameAndPasswordAndThenOldSessionsAreOver() {
        administrator().post("/accounts", form("zmiana@example.org", "auditor", "turin"));
        var person = visitor();
        person.post(newestLink("zmiana@example.org"), Map.of("password", PASSWORD));
        person.signIn("zmiana@example.org", PASSWORD);
        var elsewhere = visitor().signIn("zmiana@example.org", PASSWORD);
        assertThat(person.post("/account/person", Map.of("name", "Anna Nowa", "language", "it"))
                        .statusCode())
                .isEqualTo(302);
        assertThat(person.get("/account").body()).contains("Anna Nowa", "<html lang=\"it\">");
        assertThat(change(person, "wrong", "turtle mountain soup")).isEqualTo(200);
        assertThat(elsewhere.get("/account").statusCode()).isEqualTo(200);
        assertThat(change(person, PASSWORD, "turtle mountain soup")).isEqualTo(302);
        assertThat(person.get("/account").statusCode()).isEqualTo(200);
        assertThat(elsewhere.get("/account").statusCode()).isEqualTo(302);
    }

    @Test
    void cannotEndTheOwnAccountAsAdministrator() {
        var admin = administrator();
        var own = Pattern.compile("/accounts/([0-9a-f]{32})\">Administrator")
                .matcher(admin.get("/accounts").body());
        assertThat(own.find()).isTrue();
        assertThat(admin.post("/accounts/" + own.group(1) + "/close", Map.of()).statusCode())
                .isEqualTo(403);
    }

    private static int change(Visitor person, String present, String password) {
        return person.post("/account/password", Map.of("present", present, "password", password))
                .statusCode();
    }

    private static Map<String, String> form(String email, String role, String community) {
        return Map.of("email", email, "name", "Nowa Osoba", "language", "pl", "role", role, "community", community);
    }

    private String newestLink(String email) {
        return server.bean(Outbox.class).newest().stream()
                .filter(letter -> letter.recipient().equals(email))
                .map(letter -> LINK.matcher(letter.text()))
                .filter(java.util.regex.Matcher::find)
                .map(java.util.regex.Matcher::group)
                .findFirst()
                .orElseThrow();
    }

    private static String withoutToken(String body) {
        return body.replaceAll("name=\"_csrf\" value=\"[^\"]+\"", "").replaceAll(" data-question=\"[^\"]+\"", "");
    }
}
