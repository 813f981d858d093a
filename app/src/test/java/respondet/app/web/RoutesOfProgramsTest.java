package respondet.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import respondet.app.identity.AccessTokens;
import respondet.app.identity.Account;
import respondet.app.identity.Accounts;
import respondet.app.identity.Grants;
import respondet.app.identity.People;
import respondet.app.identity.Reach;
import respondet.app.identity.Right;
import respondet.app.identity.Scope;
import respondet.app.identity.Viewer;
import respondet.app.text.Language;

/** Every route for programs, tried without a token and with those of each role, answers as the tables of rights and scopes say. */
class RoutesOfProgramsTest {

    private static final String COMMUNITY = "malopolska";
    private static final String MANAGER = "community-manager@malopolska.example.org";
    private static final String PASSWORD = "sample-pass-2025";

    /** What a request answers that was let in: made up things are not there, bodies were empty, conditions lacked. */
    private static final Set<Integer> LET_IN = Set.of(200, 400, 404, 428);

    private final SampleServer server = SampleServer.shared();
    private final Map<String, Program> programs = new HashMap<>();

    private record Route(String method, String path, Right right, String consumes) {

        HttpResponse<String> call(Program program) {
            return program.send(method, path, Map.of("Content-Type", consumes), "");
        }
    }

    private List<Route> routes() {
        var values = new HashMap<String, String>();
        return MappedRoute.ofInterface(server.context()).stream()
                .map(each -> {
                    each.variables().forEach(name -> values.put(name, "made-up"));
                    values.put("community", COMMUNITY);
                    return new Route(each.method(), each.path(values), each.right(), each.consumes());
                })
                .toList();
    }

    @Test
    void answerAsTheTableOfRightsSays() {
        var wrong = new ArrayList<String>();
        for (var account : people()) {
            var viewer = viewer(account);
            check(program(account.email()), (route, status) -> isExpected(route.right(), viewer, status), wrong);
        }
        assertThat(wrong).isEmpty();
        assertThat(routes()).hasSizeGreaterThan(25);
    }

    /** The people of the sample; other tests may have invited more. */
    private List<Account> people() {
        return server.bean(Accounts.class).all().stream()
                .filter(account -> account.name().endsWith("(sample)"))
                .toList();
    }

    private static boolean isExpected(Right right, Viewer viewer, int status) {
        if (right.reach() == Reach.INSTALLATION) {
            return viewer.may(right) ? LET_IN.contains(status) : status == 403;
        }
        if (right.reach() == Reach.TERRITORY) {
            return status == 404;
        }
        if (right.reach() != Reach.COMMUNITY) {
            return LET_IN.contains(status);
        }
        if (!viewer.belongsTo(COMMUNITY)) {
            return status == 404;
        }
        return viewer.may(right, COMMUNITY) ? LET_IN.contains(status) : status == 403;
    }

    @Test
    void letNothingInWithoutATokenThatHolds() {
        var tokens = server.bean(AccessTokens.class);
        var account =
                server.bean(Accounts.class).findByEmail(MANAGER).orElseThrow().id();
        var all = Set.of(Scope.values());
        var expired = tokens.make(
                account, new AccessTokens.Wish("old", all, Instant.now().minusSeconds(1)));
        var taken = tokens.make(
                account, new AccessTokens.Wish("taken", all, Instant.now().plusSeconds(600)));
        tokens.of(account).stream()
                .filter(token -> token.name().equals("taken"))
                .forEach(token -> assertThat(tokens.revoke(account, token.id())).isTrue());
        var wrong = new ArrayList<String>();
        BiPredicate<Route, Integer> refused = (_, status) -> status == 401;
        check(new Program(server.address(), expired), refused, wrong);
        check(new Program(server.address(), taken), refused, wrong);
        check(new Program(server.address(), "respondet_made-up"), refused, wrong);
        check(
                new Program(server.address(), ""),
                (route, status) -> route.right().reach() == Reach.EVERYWHERE ? LET_IN.contains(status) : status == 401,
                wrong);
        assertThat(wrong).isEmpty();
    }

    @Test
    void letNothingInByASession() {
        var manager = new Visitor(server.address()).signIn(MANAGER, PASSWORD);
        assertThat(manager.get("/communities/malopolska").statusCode()).isEqualTo(200);
        for (var route : routes()) {
            if (route.method().equals("GET") && route.right().reach() != Reach.EVERYWHERE) {
                assertThat(manager.get(route.path()).statusCode())
                        .as(route.path())
                        .isEqualTo(401);
            }
        }
    }

    @Test
    void openNoPage() {
        var manager = program(MANAGER);
        for (var path : List.of("/start", "/communities/malopolska", "/account/tokens")) {
            var answer = manager.get(path);
            assertThat(answer.statusCode()).as(path).isEqualTo(302);
            assertThat(answer.headers().firstValue("location"))
                    .hasValueSatisfying(to -> assertThat(to).endsWith("/sign-in"));
        }
    }

    @Test
    void refuseWhatTheTokenIsNotFor() {
        var wrong = new ArrayList<String>();
        for (var scope : Scope.values()) {
            var others = EnumSet.complementOf(EnumSet.of(scope));
            var program = Program.of(
                    server.address(), server.bean(Accounts.class), server.bean(AccessTokens.class), MANAGER, others);
            check(
                    program,
                    (route, status) ->
                            !Scope.of(route.right()).equals(Optional.of(scope)) || status == refusal(route.right()),
                    wrong);
        }
        assertThat(wrong).isEmpty();
    }

    /** A territory that nobody showed the token does not exist. */
    private static int refusal(Right right) {
        return right.reach() == Reach.TERRITORY ? 404 : 403;
    }

    /** A token of somebody whose role has ended, or whose account is closed. */
    @Test
    void followItsOwner() {
        var accounts = server.bean(Accounts.class);
        var email = "program-" + System.nanoTime() + "@example.org";
        var account = accounts.open(email, "Program", Language.ENGLISH);
        var program = program(email);
        assertThat(program.read("/api/v1/communities").path("items")).isEmpty();
        assertThat(program.get("/api/v1/communities/malopolska/runs").statusCode())
                .isEqualTo(404);
        server.bean(People.class).close(account, "");
        assertThat(program.get("/api/v1/communities").statusCode()).isEqualTo(401);
    }

    @Test
    void keepHashesOfTokensAlone() {
        var token = program(MANAGER).token();
        var kept = server.bean(JdbcClient.class)
                .sql("select * from access_token")
                .query()
                .listOfRows();
        assertThat(kept).isNotEmpty().noneMatch(row -> row.containsValue(token));
    }

    /** What refuses is told in one form, with the number of the request and nothing of the inside. */
    private void check(Program program, BiPredicate<Route, Integer> expected, List<String> wrong) {
        for (var route : routes()) {
            var answer = route.call(program);
            int status = answer.statusCode();
            if (!expected.test(route, status)) {
                wrong.add(route + " answered " + status);
            }
            if (status >= 400) {
                assertThat(answer.headers().firstValue("content-type")).contains("application/problem+json");
                var problem = Program.json(answer);
                assertThat(problem.path("status").asInt()).isEqualTo(status);
                assertThat(problem.path("type").asString()).startsWith("urn:respondet:problem:");
                assertThat(problem.path("request").asString())
                        .isEqualTo(answer.headers().firstValue("X-Request-Id").orElse(""));
                assertThat(answer.body()).doesNotContain("Exception", "respondet.app", "select ");
            }
            assertThat(answer.headers().firstValue("set-cookie")).isEmpty();
        }
    }

    private Program program(String email) {
        return programs.computeIfAbsent(
                email,
                who -> Program.of(server.address(), server.bean(Accounts.class), server.bean(AccessTokens.class), who));
    }

    private Viewer viewer(Account account) {
        return new Viewer(Optional.of(account), server.bean(Grants.class).of(account.id()));
    }
}
