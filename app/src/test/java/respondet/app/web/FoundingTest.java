package respondet.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;
import respondet.app.community.Communities;
import respondet.app.exchange.Zips;
import respondet.app.folder.FolderTemplate;
import respondet.app.identity.Accounts;
import respondet.app.identity.Grant;
import respondet.app.identity.GrantEnded;
import respondet.app.identity.GrantGiven;
import respondet.app.identity.Grants;
import respondet.app.identity.Role;
import respondet.app.journal.Journal;
import respondet.app.store.Ids;
import respondet.app.text.Language;
import respondet.app.text.Texts;

/** Communities founded through the pages: by whom, where, and what is refused. */
class FoundingTest {

    private static final String PASSWORD = "a long password 2026";
    private static final String FORM = "?regime=pl-cooperative&territory=PL214&id=sun&name=Sun";

    private static Path home;
    private static ConfigurableApplicationContext server;

    @BeforeAll
    static void start() throws IOException {
        home = Files.createTempDirectory("respondet-test");
        server = SampleServer.startIn(home);
        open("lead", Role.TERRITORY_LEAD, Optional.of("PL21"));
        open("administrator", Role.ADMINISTRATOR, Optional.empty());
        open("nowhere", Role.TERRITORY_LEAD, Optional.empty());
    }

    private static void open(String who, Role role, Optional<String> territory) {
        var accounts = server.getBean(Accounts.class);
        var account = accounts.open(who + "@example.org", who, Language.ENGLISH);
        accounts.setPassword(account.id(), PASSWORD);
        var none = Optional.<String>empty();
        var grant = new Grant(Ids.next(), role, territory, none, none, LocalDate.of(2025, 1, 1), Optional.empty());
        server.getBean(Journal.class).write(new GrantGiven(account.id(), grant), "");
    }

    @AfterAll
    static void stop() throws IOException {
        server.close();
        FileSystemUtils.deleteRecursively(home);
    }

    private static Visitor visitor(String who) {
        var port = Objects.requireNonNull(server.getEnvironment().getProperty("local.server.port"));
        return new Visitor("http://localhost:" + port).signIn(who + "@example.org", PASSWORD);
    }

    private static String document(String regime, String id, String territory) {
        return new FolderTemplate(regime, Texts.in(Language.ENGLISH))
                .community()
                .replace("id: our-community", "id: " + id)
                .replaceFirst("territory: \\w+", "territory: " + territory);
    }

    private static HttpResponse<String> found(Visitor who, String document) {
        return who.post("/found", Map.of("regime", "pl-cooperative", "document", document));
    }

    private static boolean isThere(String id) {
        return server.getBean(Communities.class).find(id).isPresent();
    }

    @Test
    void refusesACooperativeWithoutAStatuteWithItsArticle() {
        var lead = visitor("lead");
        assertThat(lead.get("/found/document" + FORM).body()).contains("id: sun", "name: \"Sun\"", "#   statute:");
        var refused = found(lead, document("pl-cooperative", "no-statute", "PL214"));
        assertThat(refused.body()).contains("Prawo spółdzielcze", "art. 6 § 1", "id: no-statute");
        assertThat(isThere("no-statute")).isFalse();
        assertThat(home.resolve("communities/no-statute")).doesNotExist();

        var founded = found(
                lead, document("pl-cooperative", "sun", "PL214").replace("#   statute:   # flag", "  statute: true"));
        assertThat(founded.statusCode()).as(founded.body()).isEqualTo(302);
        assertThat(isThere("sun")).isTrue();
        assertThat(found(
                                lead,
                                document("pl-cooperative", "sun", "PL214")
                                        .replace("#   statute:   # flag", "  statute: true"))
                        .body())
                .contains("There is a community “sun” here already");
    }

    @Test
    void refusesAClusterWithoutACoordinatorWithItsArticle() {
        var administrator = visitor("administrator");
        assertThat(found(administrator, document("pl-cluster", "no-coordinator", "PL214"))
                        .body())
                .contains("art. 38aa(2)(3)");
        assertThat(isThere("no-coordinator")).isFalse();
        var named = document("pl-cluster", "cluster", "PL214").replace("#   coordinator:   # text", "  coordinator: B");
        assertThat(found(administrator, named).statusCode()).isEqualTo(302);
    }

    @Test
    void refusesACooperativeOfAnotherCountryWithoutAStatute() {
        var administrator = visitor("administrator");
        var formed = document("it-cer", "cer", "ITC11").replace("\nmembers:", "\n  legal_form: cooperative\nmembers:");
        assertThat(found(administrator, formed).body()).contains("Codice civile", "2521");
        var stated = formed.replace("legal_form: cooperative", "legal_form: cooperative\n  statute: true");
        assertThat(found(administrator, stated).statusCode()).isEqualTo(302);
    }

    @Test
    void showsEveryProblemWithItsLine() {
        var broken = document("be-cer", "lines", "BE352")
                .replace("kind: household", "kind: houshold")
                .replace("member: B", "member: X");
        var refused = found(visitor("administrator"), broken);
        assertThat(refused.body()).contains("community.yaml:", "houshold", "“X”", "Maybe “household” was meant?");
        assertThat(isThere("lines")).isFalse();
    }

    @Test
    void letsATerritoryLeadFoundInTheOwnTerritoryOnly() throws IOException {
        var lead = visitor("lead");
        var elsewhere = document("be-cer", "namur", "BE352");
        assertThat(found(lead, elsewhere).body()).contains("The territory BE352 is not yours to found in.");
        assertThat(found(visitor("nowhere"), document("pl-net-billing", "nobody", "PL214"))
                        .body())
                .contains("The territory PL214 is not yours");
        var zip = Zips.of(Path.of("../cases/be-1-equal/given"), "");
        assertThat(lead.sendFile("/found/import", "archive", zip).body()).contains("is not yours to found in.");
        assertThat(server.getBean(Communities.class).all())
                .noneMatch(row -> Set.of("namur", "be-1").contains(row.id()));
        var own = Zips.of(Path.of("../cases/pl-a2-school-coop-households/given"), "");
        assertThat(lead.sendFile("/found/import", "archive", own).statusCode()).isEqualTo(302);
        assertThat(isThere("pl-a2")).isTrue();
    }

    @Test
    void offersToInviteTheFirstManagerOnce() {
        var administrator = visitor("administrator");
        assertThat(found(administrator, document("be-cec", "wallonia", "BE352")).statusCode())
                .isEqualTo(302);
        assertThat(administrator.get("/founded/wallonia").body()).contains("Invite the manager");
        var lead = visitor("lead");
        assertThat(lead.get("/founded/wallonia").statusCode()).isEqualTo(404);
        assertThat(lead.get("/founded/none").statusCode()).isEqualTo(404);
        var person = Map.of("email", "marie@example.org", "name", "Marie", "language", "fr");
        assertThat(lead.post("/founded/wallonia/manager", person).statusCode()).isEqualTo(404);
        assertThat(administrator
                        .post("/founded/wallonia/manager", Map.of("email", "marie", "name", "Marie", "language", "fr"))
                        .body())
                .contains("value=\"marie\"");
        assertThat(administrator.post("/founded/wallonia/manager", person).statusCode())
                .isEqualTo(302);
        assertThat(administrator.get("/founded/wallonia").body()).contains("has its manager");
        assertThat(administrator.post("/founded/wallonia/manager", person).statusCode())
                .isEqualTo(403);
    }

    /** Else a founder could let the last manager go and read every household. */
    @Test
    void neverInvitesAManagerWhereThereWasOne() {
        var administrator = visitor("administrator");
        var lead = visitor("lead");
        var document = document("pl-net-billing", "left", "PL214");
        assertThat(found(lead, document).statusCode()).isEqualTo(302);
        var first = Map.of("email", "first@example.org", "name", "First", "language", "pl");
        assertThat(lead.post("/founded/left/manager", first).statusCode()).isEqualTo(302);
        var account =
                server.getBean(Accounts.class).findByEmail("first@example.org").orElseThrow();
        var grant = server.getBean(Grants.class).all(account.id()).getFirst();
        var ended = new GrantEnded(account.id(), grant.id(), grant.from(), grant.community());
        server.getBean(Journal.class).write(ended, "");

        assertThat(lead.get("/founded/left").body()).doesNotContain("Invite the manager");
        var herself = Map.of("email", "lead@example.org", "name", "Lead", "language", "pl");
        assertThat(lead.post("/founded/left/manager", herself).statusCode()).isEqualTo(403);
        assertThat(lead.get("/communities/left/members").statusCode()).isNotEqualTo(200);
        var role = Map.of("role", Role.COMMUNITY_MANAGER.id(), "community", "left", "from", "2026-01-01");
        assertThat(administrator
                        .post("/accounts/" + account.id() + "/roles", role)
                        .statusCode())
                .as("an administrator appoints")
                .isEqualTo(302);
    }

    @Test
    void saysSoWhenTheArchiveIsNoneOrMissing() {
        var lead = visitor("lead");
        assertThat(lead.sendFile("/found/import", "archive", Zips.of(Map.of("a.txt", new byte[1])))
                        .body())
                .contains("Nothing was imported", "The archive holds no community.yaml.");
        assertThat(lead.post("/found/import", Map.of()).body()).contains("No file was chosen.");
    }
}
