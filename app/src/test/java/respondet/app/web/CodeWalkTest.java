package respondet.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import respondet.app.identity.Accounts;
import respondet.app.identity.AuthenticatorApp;
import respondet.app.text.Language;
import respondet.app.text.Texts;

/** Somebody with an authenticator app signs in with a browser. */
class CodeWalkTest {

    private static final String PASSWORD = "sample-pass-2025";
    private static final Pattern SECRET = Pattern.compile("<code>([A-Z2-7]{32})</code>");

    @ParameterizedTest
    @EnumSource(
            value = Language.class,
            names = {"POLISH", "ITALIAN"})
    void givesTheCodeOnAPageOfItsOwn(Language language) {
        var server = SampleServer.shared();
        var email = "code-" + System.nanoTime() + "@example.org";
        var accounts = server.bean(Accounts.class);
        accounts.setPassword(accounts.open(email, "Code", language).id(), PASSWORD);
        var person = new Visitor(server.address()).signIn(email, PASSWORD);
        var found = SECRET.matcher(person.get("/account/authenticator").body());
        assertThat(found.find()).isTrue();
        var app = new AuthenticatorApp(found.group(1));
        person.post("/account/authenticator", Map.of("code", app.code(0), "present", PASSWORD));

        try (var visit = Browser.shared().visit(language.code())) {
            visit.speak(language.code());
            visit.signIn(email);
            assertThat(visit.page().url()).endsWith("/sign-in/code");
            visit.page().locator("#code").fill("000000");
            visit.page().locator("form.main button").click();
            assertThat(visit.look().page().locator("[role=alert]").count()).isPositive();
            visit.page().locator("#code").fill(app.code(1));
            visit.page().locator("form.main button").click();
            assertThat(visit.look().text()).contains(Texts.in(language).say("community.start.title"));
        }
    }
}
