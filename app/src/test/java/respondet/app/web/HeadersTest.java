package respondet.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every answer tells the browser to guard, and what a session's cookie looks like. */
class HeadersTest {

    private static final String EMAIL = "community-manager@malopolska.example.org";
    private static final Map<String, String> HTTPS =
            Map.of("X-Forwarded-Proto", "https", "X-Forwarded-Host", "energy.example.org");

    private final SampleServer server = SampleServer.shared();
    private final Visitor visitor = new Visitor(server.address());

    @ParameterizedTest
    @ValueSource(
            strings = {"/", "/sign-in", "/forgotten", "/no-such-page", "/assets/style.css", "/start", "/password/x"})
    void guardsEveryAnswer(String path) {
        var answer = visitor.get(path);
        var policy = header(answer, "content-security-policy");
        assertThat(policy).contains("default-src 'none'", "script-src 'self'", "style-src 'self'");
        assertThat(policy).contains("frame-ancestors 'none'", "form-action 'self'", "base-uri 'none'");
        assertThat(policy).doesNotContain("unsafe", "*", "http:");
        assertThat(header(answer, "x-content-type-options")).isEqualTo("nosniff");
        assertThat(header(answer, "x-frame-options")).isEqualTo("DENY");
        assertThat(header(answer, "referrer-policy")).isEqualTo("same-origin");
        assertThat(header(answer, "permissions-policy")).contains("camera=()");
        assertThat(answer.headers().map()).doesNotContainKeys("server", "x-powered-by");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/sign-in", "/forgotten", "/account", "/communities/malopolska/members"})
    void writesNoScriptOrStyleIntoAPage(String path) {
        var page = visitor.signIn(EMAIL, "sample-pass-2025").get(path).body();
        assertThat(Pattern.compile("<script(?![^>]* src=)|<style| style=| on[a-z]+=|javascript:")
                        .matcher(page)
                        .results()
                        .map(java.util.regex.MatchResult::group))
                .isEmpty();
        assertThat(visitor.get(path).headers().firstValue("cache-control")).contains("no-store");
    }

    @Test
    void givesANewSessionToWhoeverSignsIn() {
        visitor.get("/sign-in");
        var before = visitor.cookie("session");
        visitor.signIn(EMAIL, "sample-pass-2025");
        var after = visitor.cookie("session");
        assertThat(after).isNotEqualTo(before).isNotEmpty();
        assertThat(startIn(before)).isEqualTo(302);
        assertThat(startIn(after)).isEqualTo(200);
        visitor.post("/sign-out", Map.of());
        assertThat(startIn(after)).isEqualTo(302);
    }

    /** What somebody who took a session's number is answered. */
    private int startIn(String session) {
        return new Visitor(server.address())
                .get("/start", Map.of("Cookie", "session=" + session))
                .statusCode();
    }

    @Test
    void keepsCookiesFromScriptsAndFromPlainConnectionsWhereThereIsAnother() {
        var plain = header(visitor.get("/sign-in"), "set-cookie");
        assertThat(plain).contains("HttpOnly", "SameSite=Lax").doesNotContain("Secure");
        var behindProxy = new Visitor(server.address()).get("/sign-in", HTTPS);
        assertThat(header(behindProxy, "set-cookie")).contains("Secure", "HttpOnly", "SameSite=Lax");
        assertThat(header(behindProxy, "strict-transport-security")).contains("max-age=31536000");
    }

    /** Also where the server refuses before any part of the application is reached. */
    @ParameterizedTest
    @ValueSource(strings = {"/", "/assets/style.css", "/no-such-page", "/health/live", "/communities/a;b%2fc"})
    void bearsANumberOfItsOwn(String path) {
        var first = visitor.get(path, Map.of("X-Request-Id", "sent-along<b>", "Accept", "text/html"));
        assertThat(header(first, "x-request-id")).matches("[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}");
        assertThat(header(visitor.get(path), "x-request-id")).isNotEqualTo(header(first, "x-request-id"));
        assertThat(first.body()).doesNotContain("sent-along");
        if (first.statusCode() >= 400) {
            assertThat(first.body()).contains(header(first, "x-request-id"));
        }
    }

    @Test
    void namesNoHostInARedirect() {
        assertThat(header(visitor.get("/start", HTTPS), "location")).isEqualTo("/sign-in");
    }

    private static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}
