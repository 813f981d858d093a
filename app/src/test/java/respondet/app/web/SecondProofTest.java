package respondet.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import respondet.app.identity.Accounts;
import respondet.app.identity.AuthenticatorApp;
import respondet.app.identity.Grant;
import respondet.app.identity.GrantEnded;
import respondet.app.identity.GrantGiven;
import respondet.app.identity.Role;
import respondet.app.identity.SecondProofDemanded;
import respondet.app.identity.SecondProofs;
import respondet.app.journal.Entry;
import respondet.app.journal.Journal;
import respondet.app.store.Ids;
import respondet.app.store.Installation;
import respondet.app.store.OnEachDatabase;
import respondet.app.text.Language;

/** A second proof may be demanded by role; who lacks it can do nothing else first. */
class SecondProofTest {

    private static final String PASSWORD = "koń bateria zszywka";
    private static final String SET_UP = "/account/authenticator";
    private static final Pattern SECRET = Pattern.compile("<code>([A-Z2-7]{32})</code>");

    @OnEachDatabase
    void isAskedOfNobodyUntilTheAdministratorSaysSo(Installation installation) {
        var admin = person(installation, "admin@example.org", Role.ADMINISTRATOR);
        assertThat(admin.get("/accounts/second-proof").body()).doesNotContain(" checked");
        assertThat(admin.get("/accounts").statusCode()).isEqualTo(200);
        assertThat(admin.post("/accounts/second-proof", Map.of("role", "auditor"))
                        .statusCode())
                .isEqualTo(302);
        assertThat(admin.get("/accounts/second-proof").body()).containsOnlyOnce(" checked");
        assertThat(admin.post("/accounts/second-proof", Map.of("role", "public"))
                        .statusCode())
                .isEqualTo(404);
        assertThat(admin.post("/accounts/second-proof", Map.of("role", "king")).statusCode())
                .isEqualTo(404);
        assertThat(installation.bean(SecondProofs.class).roles()).containsExactly(Role.AUDITOR);
        assertThat(installation.bean(Journal.class).all().getLast())
                .extracting(Entry::kind, Entry::before, Entry::after)
                .containsExactly("second-proof.demanded", "{\"roles\":[]}", "{\"roles\":[\"auditor\"]}");
        assertThat(admin.post("/accounts/second-proof", Map.of()).statusCode()).isEqualTo(302);
        assertThat(installation.bean(SecondProofs.class).roles()).isEmpty();
    }

    @OnEachDatabase
    void leadsWhoLacksItToItAndLetsNothingElsePass(Installation installation) {
        var admin = person(installation, "admin@example.org", Role.ADMINISTRATOR);
        var lead = person(installation, "lead@example.org", Role.TERRITORY_LEAD);
        demand(installation, Role.ADMINISTRATOR, Role.COMMUNITY_MANAGER);
        assertThat(lead.get("/start").statusCode()).isEqualTo(200);
        for (var path : List.of("/start", "/account", "/accounts", "/accounts/second-proof", "/communities/none")) {
            assertThat(target(admin.get(path))).as(path).isEqualTo(SET_UP);
        }
        assertThat(target(admin.post("/accounts/second-proof", Map.of()))).isEqualTo(SET_UP);
        assertThat(target(admin.post("/account/sessions/end", Map.of()))).isEqualTo(SET_UP);
        assertThat(installation.bean(SecondProofs.class).roles()).hasSize(2);
        assertThat(admin.get("/").statusCode()).isEqualTo(200);

        var form = admin.get(SET_UP).body();
        assertThat(form).contains("class=\"note\"", "/account/passkeys");
        assertThat(admin.get("/account/passkeys").statusCode()).isEqualTo(200);
        var app = new AuthenticatorApp(found(form));
        assertThat(admin.post(SET_UP, Map.of("code", "000000", "present", PASSWORD))
                        .body())
                .contains("class=\"note\"");
        assertThat(admin.post(SET_UP, Map.of("code", app.code(0), "present", PASSWORD))
                        .body())
                .doesNotContain("class=\"note\"");
        assertThat(admin.get("/accounts").statusCode()).isEqualTo(200);
    }

    @OnEachDatabase
    void countsRolesOfTodayOnly(Installation installation) {
        var auditor = person(installation, "auditor@example.org", Role.AUDITOR);
        demand(installation, Role.AUDITOR);
        assertThat(target(auditor.get("/start"))).isEqualTo(SET_UP);
        var account = installation
                .bean(Accounts.class)
                .findByEmail("auditor@example.org")
                .orElseThrow();
        installation
                .bean(Journal.class)
                .write(new GrantEnded(account.id(), "auditor@example.org", LocalDate.now(), Optional.of("a")), "");
        assertThat(auditor.get("/start").statusCode()).isEqualTo(200);
    }

    @OnEachDatabase
    void isReplayedFromTheJournal(Installation installation) {
        demand(installation, Role.AUDITOR, Role.ADMINISTRATOR);
        demand(installation, Role.MEMBER);
        var other = Installation.onSqlite();
        try {
            installation.bean(Journal.class).all().forEach(other.bean(Journal.class)::replay);
            assertThat(other.bean(SecondProofs.class).roles()).containsExactly(Role.MEMBER);
        } finally {
            other.close();
        }
    }

    private static void demand(Installation installation, Role... roles) {
        var named = List.of(roles).stream().map(Role::id).toList();
        installation.bean(Journal.class).write(new SecondProofDemanded(named), "");
    }

    private static Visitor person(Installation installation, String email, Role role) {
        var accounts = installation.bean(Accounts.class);
        var account = accounts.open(email, email, Language.ENGLISH);
        accounts.setPassword(account.id(), PASSWORD);
        var community = role == Role.AUDITOR ? Optional.of("a") : Optional.<String>empty();
        var grant = new Grant(
                role == Role.AUDITOR ? email : Ids.next(),
                role,
                Optional.empty(),
                community,
                Optional.empty(),
                LocalDate.of(2025, 1, 1),
                Optional.empty());
        installation.bean(Journal.class).write(new GrantGiven(account.id(), grant), "");
        return new Visitor(installation.address()).signIn(email, PASSWORD);
    }

    private static String target(HttpResponse<String> answer) {
        return answer.headers().firstValue("location").orElse("");
    }

    private static String found(String page) {
        var match = SECRET.matcher(page);
        assertThat(match.find()).as(page).isTrue();
        return match.group(1);
    }
}
