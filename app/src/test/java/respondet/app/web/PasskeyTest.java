package respondet.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import respondet.app.identity.Accounts;
import respondet.app.identity.Grant;
import respondet.app.identity.GrantGiven;
import respondet.app.identity.People;
import respondet.app.identity.Role;
import respondet.app.identity.SecondProofDemanded;
import respondet.app.journal.Journal;
import respondet.app.mail.Outbox;
import respondet.app.store.Ids;
import respondet.app.store.Installation;
import respondet.app.store.OnEachDatabase;
import respondet.app.text.Language;

/** Passkeys in a real browser with an authenticator that the test makes, on both databases alike. */
class PasskeyTest {

    private static final String EMAIL = "ewa@example.org";
    private static final String PASSWORD = "koń bateria zszywka";

    @OnEachDatabase
    void areAddedSignInAndAreRemoved(Installation installation) {
        openAccount(installation);
        try (var ewa = Browser.shared().visit("en")) {
            authenticator(ewa, true);
            signInByPassword(installation, ewa);
            add(installation, ewa, "Work laptop");
            assertThat(ewa.text()).contains("Work laptop", "you can sign in with it");
            assertThat(letters(installation)).isEqualTo(1);

            signOut(ewa);
            ewa.page().navigate(installation.address() + "/sign-in");
            press(ewa, "Sign in with a passkey");
            ewa.page().waitForURL("**/start");
            ewa.page().navigate(installation.address() + "/account/sessions");
            ewa.look();
            assertThat(ewa.text()).contains("Chrome, Linux");

            ewa.page().navigate(installation.address() + "/account/passkeys");
            remove(ewa, "wrong");
            assertThat(ewa.look().text()).contains("The present password is not right", "Work laptop");
            assertThat(letters(installation)).isEqualTo(1);
            remove(ewa, PASSWORD);
            assertThat(ewa.look().text()).contains("The passkey is removed").doesNotContain("Work laptop");
            assertThat(letters(installation)).isEqualTo(2);

            signOut(ewa);
            ewa.page().navigate(installation.address() + "/sign-in");
            press(ewa, "Sign in with a passkey");
            ewa.page().waitForURL("**/sign-in?passkey=wrong");
            assertThat(ewa.look().text()).contains("This passkey was not accepted");
        }
    }

    @OnEachDatabase
    void goWithTheirAccount(Installation installation) {
        var account = openAccount(installation);
        try (var ewa = Browser.shared().visit("en")) {
            authenticator(ewa, true);
            signInByPassword(installation, ewa);
            add(installation, ewa, "Phone");
            installation
                    .bean(People.class)
                    .close(installation.bean(Accounts.class).find(account).orElseThrow(), "");
            assertThat(keys(installation)).isZero();
            ewa.page().navigate(installation.address() + "/sign-in");
            press(ewa, "Sign in with a passkey");
            ewa.page().waitForURL("**/sign-in?passkey=wrong");
            assertThat(ewa.look().text()).contains("This passkey was not accepted");
        }
    }

    /** The device says that it did not check its owner, which is one proof and not two. */
    @OnEachDatabase
    void areRefusedWhereTheDeviceDidNotCheckItsOwner(Installation installation) {
        openAccount(installation);
        try (var ewa = Browser.shared().visit("en")) {
            var cdp = authenticator(ewa, true);
            signInByPassword(installation, ewa);
            add(installation, ewa, "Phone");
            signOut(ewa);
            var unverified = new JsonObject();
            unverified.addProperty("authenticatorId", authenticator);
            unverified.addProperty("isUserVerified", false);
            cdp.send("WebAuthn.setUserVerified", unverified);
            ewa.page().navigate(installation.address() + "/sign-in");
            press(ewa, "Sign in with a passkey");
            ewa.page()
                    .getByText("This did not work, or you stopped it. You can try again.")
                    .waitFor();
            assertThat(ewa.page().url()).endsWith("/sign-in");
        }
    }

    @OnEachDatabase
    void countAsTheSecondProofThatARoleNeeds(Installation installation) {
        var account = openAccount(installation);
        var grant = new Grant(
                Ids.next(),
                Role.TERRITORY_LEAD,
                Optional.of("PL21"),
                Optional.empty(),
                Optional.empty(),
                LocalDate.of(2025, 1, 1),
                Optional.empty());
        var journal = installation.bean(Journal.class);
        journal.write(new GrantGiven(account, grant), "");
        journal.write(new SecondProofDemanded(List.of("territory-lead")), "");
        try (var ewa = Browser.shared().visit("en")) {
            authenticator(ewa, true);
            signInByPassword(installation, ewa);
            assertThat(ewa.page().url()).endsWith("/account/authenticator");
            ewa.look();
            add(installation, ewa, "Phone");
            ewa.page().navigate(installation.address() + "/start");
            assertThat(ewa.page().url()).endsWith("/start");
            signOut(ewa);
            signInByPassword(installation, ewa);
            assertThat(ewa.look().text()).contains("Please sign in with your passkey");
            press(ewa, "Sign in with a passkey");
            ewa.page().waitForURL("**/start");
        }
    }

    @Test
    void areAddedInPolishOnTheSample() {
        var accounts = SampleServer.shared().bean(Accounts.class);
        var email = "klucz-" + System.nanoTime() + "@example.org";
        accounts.setPassword(accounts.open(email, "Klucz", Language.POLISH).id(), "sample-pass-2025");
        try (var visit = Browser.shared().visit("pl")) {
            authenticator(visit, true);
            visit.signIn(email).open("/account").follow("Klucze dostępu");
            visit.page().locator("#present").fill("sample-pass-2025");
            visit.press("Dalej");
            visit.page().locator("#name").fill("Telefon");
            visit.page().getByText("Dodaj ten klucz dostępu").click();
            visit.page().waitForURL("**/account/passkeys?added");
            assertThat(visit.look().text()).contains("Telefon", "Klucz dostępu jest dodany");
        }
    }

    @Test
    void areNotOfferedWithoutScript() {
        var visitor = new Visitor(SampleServer.shared().address());
        var page = visitor.get("/sign-in").body();
        assertThat(page).containsPattern("<form method=\"post\" action=\"/sign-in/passkey\"[^>]* hidden>");
        assertThat(page).contains("<script src=\"/assets/passkey.js\" defer>");
        assertThat(visitor.get("/assets/passkey.js").statusCode()).isEqualTo(200);
    }

    @Test
    void areAskedForThePasswordBeforeOneIsAdded() {
        var visitor = new Visitor(SampleServer.shared().address())
                .signIn("auditor@malopolska.example.org", "sample-pass-2025");
        assertThat(visitor.post("/account/passkeys/new", Map.of()).body())
                .contains("role=\"alert\"")
                .doesNotContain("data-question");
        assertThat(visitor.post("/account/passkeys/new", Map.of("present", "wrong"))
                        .body())
                .doesNotContain("data-question");
        assertThat(visitor.post("/account/passkeys", Map.of("name", "Mine", "credential", "{}"))
                        .body())
                .contains("role=\"alert\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "{}",
                "{\"id\":1",
                "{\"id\":\"AA\",\"rawId\":\"AA\",\"type\":\"public-key\",\"response\":{}}",
                "{\"id\":\"%\",\"rawId\":\"%\",\"type\":\"x\",\"response\":{\"clientDataJSON\":\"AA\",\"authenticatorData\":\"AA\",\"signature\":\"AA\"}}"
            })
    void areRefusedCalmlyWhateverABrowserSends(String credential) {
        var visitor = new Visitor(SampleServer.shared().address());
        visitor.get("/sign-in");
        var answer = visitor.post("/sign-in/passkey", Map.of("credential", credential));
        assertThat(answer.headers().firstValue("location")).contains("/sign-in?passkey=wrong");
        assertThat(visitor.get("/start").statusCode()).isEqualTo(302);
    }

    private String authenticator = "";

    private CDPSession authenticator(Browser.Visit visit, boolean verified) {
        var options = new JsonObject();
        options.addProperty("protocol", "ctap2");
        options.addProperty("transport", "internal");
        options.addProperty("hasResidentKey", true);
        options.addProperty("hasUserVerification", true);
        options.addProperty("isUserVerified", verified);
        options.addProperty("automaticPresenceSimulation", true);
        var wanted = new JsonObject();
        wanted.add("options", options);
        var cdp = visit.page().context().newCDPSession(visit.page());
        cdp.send("WebAuthn.enable");
        authenticator = cdp.send("WebAuthn.addVirtualAuthenticator", wanted)
                .get("authenticatorId")
                .getAsString();
        return cdp;
    }

    private static String openAccount(Installation installation) {
        var accounts = installation.bean(Accounts.class);
        var account = accounts.open(EMAIL, "Ewa", Language.ENGLISH).id();
        accounts.setPassword(account, PASSWORD);
        return account;
    }

    private static void signInByPassword(Installation installation, Browser.Visit visit) {
        visit.page().navigate(installation.address() + "/sign-in");
        visit.look();
        visit.page().locator("#email").fill(EMAIL);
        visit.page().locator("#password").fill(PASSWORD);
        visit.page().locator("form.main button").click();
        visit.page().waitForLoadState();
    }

    private static void signOut(Browser.Visit visit) {
        visit.page().locator("header form[action='/sign-out'] button").click();
        visit.page().waitForLoadState();
    }

    private static void add(Installation installation, Browser.Visit visit, String name) {
        visit.page().navigate(installation.address() + "/account/passkeys");
        visit.look();
        visit.page().locator("#present").fill(PASSWORD);
        press(visit, "Continue");
        visit.look();
        visit.page().locator("#name").fill(name);
        press(visit, "Add this passkey");
        visit.page().waitForURL("**/account/passkeys?added");
        visit.look();
    }

    private static void remove(Browser.Visit visit, String password) {
        visit.page().locator("td input[name=present]").fill(password);
        press(visit, "Remove: Work laptop");
    }

    private static void press(Browser.Visit visit, String button) {
        visit.page()
                .getByRole(
                        com.microsoft.playwright.options.AriaRole.BUTTON,
                        new com.microsoft.playwright.Page.GetByRoleOptions()
                                .setName(button)
                                .setExact(true))
                .click();
        visit.page().waitForLoadState();
    }

    private static long letters(Installation installation) {
        return installation.bean(Outbox.class).newest().stream()
                .filter(letter -> letter.recipient().equals(EMAIL))
                .count();
    }

    private static long keys(Installation installation) {
        return installation
                .bean(org.springframework.jdbc.core.simple.JdbcClient.class)
                .sql("select count(*) from user_credentials")
                .query(Long.class)
                .single();
    }
}
