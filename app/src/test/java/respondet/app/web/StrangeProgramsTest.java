package respondet.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import respondet.app.identity.AccessTokens;
import respondet.app.identity.Accounts;
import respondet.app.identity.Scope;

/** What programs ask of another community does not exist for them, and a token gives no more than it is for. */
class StrangeProgramsTest {

    private static final String COMMUNITY = "malopolska";
    private static final String MANAGER = "community-manager@malopolska.example.org";

    private static final List<String> PATHS = List.of(
            "",
            "/agreement",
            "/runs",
            "/members",
            "/readings/deliveries",
            "/journal",
            "/capital",
            "/capital/standings",
            "/details",
            "/letterhead",
            "/documents",
            "/documents/months",
            "/documents/batches",
            "/money/open",
            "/money/orders",
            "/money/movements",
            "/money/books.csv?year=2025",
            "/filings",
            "/retention",
            "/proposals",
            "/solidarity",
            "/law",
            "/members/home03/consents",
            "/members/home03/erasure");

    private final SampleServer server = SampleServer.shared();
    private final Map<String, Program> programs = new HashMap<>();

    /** Whoever is let in without a role would pass above too, by things that are not there. */
    @Test
    void tellsAStrangerOfNothingThatIsThere() {
        var stranger = program("community-manager@namur.example.org");
        for (var path : PATHS) {
            var theirs = stranger.get("/api/v1/communities/malopolska" + path);
            var nobodys = stranger.get("/api/v1/communities/nowhere" + path);
            assertThat(theirs.statusCode()).as(path).isEqualTo(404);
            assertThat(withoutNumber(theirs)).isEqualTo(withoutNumber(nobodys));
            assertThat(program(MANAGER)
                            .get("/api/v1/communities/malopolska" + path)
                            .statusCode())
                    .as(path)
                    .isEqualTo(200);
        }
    }

    /** Identifiers of another community, below the own: nothing is told, and nothing is done. */
    @Test
    void knowNothingByGuessedIdentifiers() {
        var before = Belongings.of(server.context(), COMMUNITY).rows();
        var stranger = program("community-manager@namur.example.org");
        var foreign = Belongings.of(server.context(), COMMUNITY).identifiers();
        foreign.removeAll(Belongings.of(server.context(), "namur").identifiers());
        foreign.removeIf(id -> id.matches("[A-Za-z-]+"));
        assertThat(foreign).hasSizeGreaterThan(10);
        var values = new HashMap<>(Map.of("community", "namur"));
        for (var route : MappedRoute.ofInterface(server.context())) {
            for (var id : route.variables().size() > 1 ? Guess.some(foreign, 12) : List.<String>of()) {
                route.variables().stream()
                        .filter(name -> !name.equals("community"))
                        .forEach(name -> values.put(name, id));
                var headers = Map.of("Content-Type", route.consumes());
                var real = stranger.send(route.method(), route.path(values), headers, "");
                values.replaceAll((_, value) -> value.equals(id) ? Guess.madeUp(id) : value);
                var nothing = stranger.send(route.method(), route.path(values), headers, "");
                assertThat(real.statusCode()).as(route + " " + id).isGreaterThanOrEqualTo(400);
                assertThat(withoutNumber(real)).isEqualTo(withoutNumber(nothing));
            }
        }
        assertThat(Belongings.of(server.context(), COMMUNITY).rows().get("settlement_run"))
                .isEqualTo(before.get("settlement_run"));
    }

    private static String withoutNumber(HttpResponse<String> answer) {
        return answer.body().replaceAll("\"request\":\"[^\"]+\"", "");
    }

    /** The archive holds the journal and what was issued. */
    @Test
    void giveNoArchiveToATokenForLess() {
        var enough = Set.of(Scope.READ_COMMUNITY, Scope.READ_JOURNAL, Scope.READ_DOCUMENTS);
        assertThat(archive(enough)).isEqualTo(200);
        for (var scope : enough) {
            var less = EnumSet.copyOf(enough);
            less.remove(scope);
            assertThat(archive(less)).as("without " + scope).isEqualTo(403);
        }
    }

    private int archive(Set<Scope> scopes) {
        return Program.of(
                        server.address(), server.bean(Accounts.class), server.bean(AccessTokens.class), MANAGER, scopes)
                .get("/api/v1/communities/malopolska/export.zip")
                .statusCode();
    }

    private Program program(String email) {
        return programs.computeIfAbsent(
                email,
                who -> Program.of(server.address(), server.bean(Accounts.class), server.bean(AccessTokens.class), who));
    }
}
