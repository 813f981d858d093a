package respondet.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.catalina.Context;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.tomcat.TomcatWebServer;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import respondet.app.identity.Accounts;
import respondet.app.text.Language;

/** People see where they are signed in and end it there. */
class SessionsTest {

    private static final String PASSWORD = "koń bateria zszywka";
    private static final Pattern END = Pattern.compile("action=\"(/account/sessions/[0-9a-f]{32}/end)\"");

    private final SampleServer server = SampleServer.shared();
    private final String email = "sessions-" + System.nanoTime() + "@example.org";

    @BeforeEach
    void openAnAccount() {
        var accounts = server.bean(Accounts.class);
        accounts.setPassword(accounts.open(email, "Sessions", Language.ENGLISH).id(), PASSWORD);
    }

    private Visitor signedIn() {
        return new Visitor(server.address()).signIn(email, PASSWORD);
    }

    @Test
    void endsOneThatIsNotTheOwn() {
        var here = signedIn();
        var there = signedIn();
        var page = here.get("/account/sessions").body();
        assertThat(END.matcher(page).results()).hasSize(1);
        assertThat(page).contains("unknown browser", "this one");
        assertThat(here.post(other(page), Map.of()).statusCode()).isEqualTo(302);
        assertThat(there.get("/account").statusCode()).isEqualTo(302);
        assertThat(here.get("/account").statusCode()).isEqualTo(200);
        assertThat(here.post(other(page), Map.of()).statusCode()).isEqualTo(404);
    }

    @Test
    void endsAllOthersAtOnce() {
        var here = signedIn();
        var there = signedIn();
        var elsewhere = signedIn();
        here.post("/account/sessions/end", Map.of());
        assertThat(there.get("/account").statusCode()).isEqualTo(302);
        assertThat(elsewhere.get("/account").statusCode()).isEqualTo(302);
        assertThat(END.matcher(here.get("/account/sessions").body()).find()).isFalse();
    }

    @Test
    void endsNobodyElses() {
        var here = signedIn();
        signedIn();
        var thief = new Visitor(server.address()).signIn("auditor@malopolska.example.org", "sample-pass-2025");
        var address = other(here.get("/account/sessions").body());
        assertThat(thief.post(address, Map.of()).statusCode()).isEqualTo(404);
        assertThat(END.matcher(here.get("/account/sessions").body()).find()).isTrue();
    }

    @Test
    void listsNoneThatWasSignedOutOrBegunAnew() {
        var here = signedIn();
        var there = signedIn();
        there.post("/sign-out", Map.of());
        assertThat(END.matcher(here.get("/account/sessions").body()).find()).isFalse();
        here.post("/account/password", Map.of("present", PASSWORD, "password", "turtle mountain soup"));
        var page = here.get("/account/sessions").body();
        assertThat(page).contains("this one");
        assertThat(END.matcher(page).find()).isFalse();
    }

    /** Every look at a page makes one, so those of passers-by must not pile up. */
    @Test
    void lastLongForThoseAloneWhoSignedIn() {
        var visitor = new Visitor(server.address());
        visitor.get("/");
        assertThat(lasts(visitor)).isEqualTo(Duration.ofMinutes(30));
        visitor.signIn(email, PASSWORD);
        assertThat(lasts(visitor)).isEqualTo(Duration.ofHours(8));
        visitor.post("/sign-out", Map.of());
        visitor.get("/");
        assertThat(lasts(visitor)).isEqualTo(Duration.ofMinutes(30));
    }

    private Duration lasts(Visitor visitor) {
        var web = (TomcatWebServer) ((ServletWebServerApplicationContext) server.context()).getWebServer();
        var context = (Context) web.getTomcat().getHost().findChildren()[0];
        try {
            var session = context.getManager().findSession(visitor.cookie("session"));
            return Duration.ofSeconds(session.getMaxInactiveInterval());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String other(String page) {
        var match = END.matcher(page);
        assertThat(match.find()).as(page).isTrue();
        return match.group(1);
    }
}
