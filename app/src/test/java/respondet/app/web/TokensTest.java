package respondet.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** People make tokens on the page of their account, see them used, and take them back. */
class TokensTest {

    private static final Pattern TOKEN = Pattern.compile("<code>(respondet_[\\w-]{43})</code>");
    private static final Pattern REVOKE = Pattern.compile("action=\"(/account/tokens/[0-9a-f]+/revoke)\"");
    private static final String PASSWORD = "sample-pass-2025";

    private final SampleServer server = SampleServer.shared();
    private final Visitor auditor = visitor("auditor@malopolska.example.org");

    private Visitor visitor(String email) {
        return new Visitor(server.address()).signIn(email, PASSWORD);
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneOffset.UTC);
    }

    private static Map<String, String> wish() {
        return new HashMap<>(Map.of(
                "name",
                "Spreadsheet",
                "scope",
                "read_community",
                "until",
                today().plusDays(3).toString(),
                "present",
                PASSWORD));
    }

    @Test
    void showsATokenOnceThatHoldsUntilItIsTakenBack() {
        var made = TOKEN.matcher(auditor.post("/account/tokens", wish()).body());
        assertThat(made.find()).isTrue();
        var program = new Program(server.address(), made.group(1));
        assertThat(program.read("/api/v1/token").path("scopes").path(0).asString())
                .isEqualTo("read_community");
        assertThat(program.get("/api/v1/communities/malopolska/runs").statusCode())
                .isEqualTo(200);
        assertThat(program.get("/api/v1/communities/malopolska/journal").statusCode())
                .isEqualTo(403);
        var page = auditor.get("/account/tokens").body();
        assertThat(page)
                .contains("Spreadsheet", Integer.toString(today().getYear()))
                .doesNotContain(made.group(1));
        var revoke = REVOKE.matcher(page);
        assertThat(revoke.find()).isTrue();
        var other = visitor("board-member@malopolska.example.org");
        assertThat(other.get("/account/tokens").body()).doesNotContain(revoke.group(1));
        assertThat(other.post(revoke.group(1), Map.of()).statusCode()).isEqualTo(404);
        assertThat(program.get("/api/v1/token").statusCode()).isEqualTo(200);
        assertThat(auditor.post(revoke.group(1), Map.of()).statusCode()).isEqualTo(302);
        assertThat(program.get("/api/v1/token").statusCode()).isEqualTo(401);
    }

    @ParameterizedTest
    @CsvSource({"name, ' '", "scope, everything", "scope, ''", "present, wrong", "present, ''", "until, tomorrow"})
    void makesNoneOfAFormThatIsWrong(String field, String value) {
        var wish = wish();
        wish.put(field, value);
        assertThat(isMade(wish)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"-1, false", "0, true", "364, true", "366, false", "40000, false"})
    void holdsForAYearAtMost(long days, boolean made) {
        var wish = wish();
        wish.put("until", today().plusDays(days).toString());
        assertThat(isMade(wish)).isEqualTo(made);
    }

    private boolean isMade(Map<String, String> wish) {
        var answer = auditor.post("/account/tokens", wish);
        assertThat(answer.statusCode()).isEqualTo(200);
        boolean made = TOKEN.matcher(answer.body()).find();
        assertThat(answer.body().contains("role=\"alert\"")).isEqualTo(!made);
        return made;
    }
}
