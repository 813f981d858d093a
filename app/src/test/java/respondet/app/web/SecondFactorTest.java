package respondet.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import respondet.app.identity.Accounts;
import respondet.app.identity.AuthenticatorApp;
import respondet.app.text.Language;
import respondet.app.text.Texts;

/** Signing in with a code besides the password. */
class SecondFactorTest {

    private static final String PASSWORD = "koń bateria zszywka";
    private static final Pattern SECRET = Pattern.compile("<code>([A-Z2-7]{32})</code>");
    private static final Pattern RECOVERY = Pattern.compile("<li><code>([A-Z2-7]{16})</code>");

    private final SampleServer server = SampleServer.shared();
    private final String email = "factor-" + System.nanoTime() + "@example.org";
    private final Visitor person = new Visitor(server.address());

    @BeforeEach
    void openAnAccount() {
        var accounts = server.bean(Accounts.class);
        var account = accounts.open(email, "Factor", Language.POLISH);
        accounts.setPassword(account.id(), PASSWORD);
    }

    @Test
    void asksForACodeOnceItIsTurnedOn() {
        person.signIn(email, PASSWORD);
        var form = person.get("/account/authenticator").body();
        assertThat(form).contains("<svg", "<path");
        var app = new AuthenticatorApp(found(SECRET, form));
        var on = person.post("/account/authenticator", Map.of("code", app.code(0), "present", PASSWORD))
                .body();
        var recovery = found(RECOVERY, on);
        assertThat(person.get("/account/authenticator").body()).doesNotContain(recovery, "<svg class");

        var again = new Visitor(server.address());
        var half = again.post("/sign-in", Map.of("email", email, "password", PASSWORD));
        assertThat(half.headers().firstValue("location")).contains("/sign-in/code");
        assertThat(again.get("/account").headers().firstValue("location")).contains("/sign-in");
        assertThat(code(again, app.code(0))).isEqualTo(200);
        assertThat(again.get("/account").statusCode()).isEqualTo(302);
        var before = again.cookie("session");
        assertThat(code(again, app.code(1))).isEqualTo(302);
        assertThat(again.cookie("session")).isNotEqualTo(before);
        assertThat(again.get("/account").statusCode()).isEqualTo(200);

        var other = new Visitor(server.address()).signIn(email, PASSWORD);
        assertThat(code(other, recovery)).isEqualTo(302);
        assertThat(other.get("/account").statusCode()).isEqualTo(200);
    }

    /** Else whoever found an open session would lock its owner out. */
    @Test
    void isTurnedOnByNobodyWithoutThePassword() {
        person.signIn(email, PASSWORD);
        var form = person.get("/account/authenticator").body();
        assertThat(form).contains("name=\"present\"");
        var app = new AuthenticatorApp(found(SECRET, form));
        for (var fields : List.of(
                Map.of("code", app.code(0)),
                Map.of("code", app.code(0), "present", ""),
                Map.of("code", app.code(0), "present", "wrong"))) {
            assertThat(person.post("/account/authenticator", fields).body()).contains("role=\"alert\"", "<svg");
        }
        assertThat(person.post("/account/authenticator", Map.of("code", app.code(0), "present", PASSWORD))
                        .body())
                .containsPattern(RECOVERY);
    }

    @Test
    void asksNobodyForACodeWhoseOwnPasswordIsNotProven() {
        assertThat(person.get("/sign-in/code").headers().firstValue("location")).contains("/sign-in");
        assertThat(person.post("/sign-in/code", Map.of("code", "123456"))
                        .headers()
                        .firstValue("location"))
                .contains("/sign-in");
    }

    @Test
    void stopsGuessingOfCodesFromWhereverItComes() {
        person.signIn(email, PASSWORD);
        var secret = found(SECRET, person.get("/account/authenticator").body());
        var app = new AuthenticatorApp(secret);
        person.post("/account/authenticator", Map.of("code", app.code(0), "present", PASSWORD));
        var thief = new Visitor(server.address()).signIn(email, PASSWORD);
        for (int i = 0; i < 6; i++) {
            code(thief, "000000");
        }
        assertThat(code(thief, app.code(1))).isEqualTo(200);
    }

    /** Each try is counted before it is proven, so that none of them passes before the first has failed. */
    @Test
    void stopsGuessingOfManyCodesAtOnce() throws Exception {
        person.signIn(email, PASSWORD);
        var app = new AuthenticatorApp(
                found(SECRET, person.get("/account/authenticator").body()));
        person.post("/account/authenticator", Map.of("code", app.code(0), "present", PASSWORD));
        var thief = new Visitor(server.address()).signIn(email, PASSWORD);
        var form = Map.of("code", "000000", "_csrf", thief.token());
        var refused = Texts.in(Language.POLISH).say("identity.sign-in.slow");
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = IntStream.range(0, 25)
                    .mapToObj(_ -> threads.submit(() -> thief.postWithoutToken("/sign-in/code", form)))
                    .toList();
            int slowed = 0;
            for (var answer : answers) {
                slowed += answer.get().body().contains(refused) ? 1 : 0;
            }
            assertThat(slowed).isEqualTo(20);
        }
    }

    private static int code(Visitor visitor, String code) {
        return visitor.post("/sign-in/code", Map.of("code", code)).statusCode();
    }

    private static String found(Pattern pattern, String page) {
        var match = pattern.matcher(page);
        assertThat(match.find()).as(page).isTrue();
        return match.group(1);
    }
}
