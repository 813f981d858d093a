package respondet.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import respondet.app.community.Agreements;
import respondet.app.identity.Reach;
import respondet.core.community.Community;

/**
 * A manager tries what belongs to another community: by address, by guessed identifier, by each field of each form and by
 * file. Each answer is the same as to an identifier that nobody ever gave, and nothing of the other community changes.
 * Routes, forms and identifiers are found by the test itself.
 */
class StrangersTest {

    private static final String OWN = "namur";
    private static final String FOREIGN = "malopolska";
    private static final String PASSWORD = "sample-pass-2025";

    private static ConfigurableApplicationContext server;
    private static Visitor stranger;
    private static Set<String> foreign;
    private static Map<String, List<String>> before;
    private static Set<String> words;

    @TempDir
    private static Path home;

    @BeforeAll
    static void startASample() {
        server = SampleServer.startIn(home, "--respondet.sample=true");
        var theirs = visitor("community-manager@malopolska.example.org");
        theirs.upload(
                "/communities/malopolska/readings",
                Map.of("waiting.csv", "point,direction,start,kwh\nhome03,consumption,2031-07-01T00:00:00+02:00,1\n"));
        theirs.post(
                "/communities/malopolska/members/home02/invitation",
                Map.of("email", "dom2@example.org", "name", "Dom 2", "language", "pl"));
        stranger = visitor("community-manager@namur.example.org");
        var belongings = Belongings.of(server, FOREIGN);
        before = belongings.rows();
        foreign = new TreeSet<>(belongings.identifiers());
        foreign.addAll(names(FOREIGN));
        foreign.removeAll(names(OWN));
        foreign.removeAll(Belongings.of(server, OWN).identifiers());
        // a plain word may stand on any page
        foreign.removeIf(id -> id.matches("[A-Za-z-]+"));
        words = memberNames(FOREIGN);
        words.removeAll(memberNames(OWN));
        words.add(community(FOREIGN).name());
        words.add("dom2@example.org");
    }

    private static Visitor visitor(String email) {
        return new Visitor("http://localhost:" + server.getEnvironment().getRequiredProperty("local.server.port"))
                .signIn(email, PASSWORD);
    }

    private static Community community(String id) {
        return server.getBean(Agreements.class).read(id).found().orElseThrow();
    }

    private static Set<String> memberNames(String id) {
        return community(id).members().stream()
                .map(member -> member.name())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> names(String id) {
        var members =
                community(id).members().stream().map(member -> member.id()).limit(3);
        var points = community(id).points().stream().map(point -> point.id()).limit(3);
        return Stream.concat(members, points).toList();
    }

    @AfterAll
    static void findEverythingAsItWas() {
        assertThat(Belongings.of(server, FOREIGN).rows()).isEqualTo(before);
        server.close();
    }

    @Test
    void knowsWhatToTry() {
        assertThat(foreign).hasSizeGreaterThan(12);
        assertThat(before.keySet())
                .contains("settlement_run", "delivery", "staged_delivery", "agreement", "role_grant", "password_link");
        assertThat(before.values().stream().filter(rows -> !rows.isEmpty())).hasSizeGreaterThan(8);
        assertThat(routes()).hasSizeGreaterThan(30);
    }

    @Test
    void findsNothingBelowTheAddressOfAnotherCommunity() {
        var wrong = new ArrayList<String>();
        for (var route : routes()) {
            if (route.variables().contains("community")) {
                for (var id : Guess.some(foreign, 4)) {
                    var real = route.call(stranger, all(route, id, FOREIGN));
                    var nothing = route.call(stranger, all(route, Guess.madeUp(id), "nowhere"));
                    compare(
                            route.path(all(route, id, FOREIGN)),
                            Answers.plain(real, id, FOREIGN),
                            Answers.plain(nothing, Guess.madeUp(id), "nowhere"),
                            wrong);
                    if (route.right().reach() == Reach.COMMUNITY && real.statusCode() != 404) {
                        wrong.add(route + " answered " + real.statusCode());
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void findsNothingByGuessedIdentifiers() {
        var wrong = new ArrayList<String>();
        for (var route : routes()) {
            for (var variable : route.variables()) {
                if (!variable.equals("community") && route.right().reach() != Reach.EVERYWHERE) {
                    guess(route, variable, wrong);
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    /** The other parts of the address are the own community's, the same foreign one, or nobody's. */
    private void guess(MappedRoute route, String variable, List<String> wrong) {
        boolean alone = route.variables().size() <= 2;
        var others = alone ? List.of("nobody") : Guess.some(ownIdentifiers(), 4);
        for (var id : alone ? Guess.some(foreign, 24) : Guess.some(foreign, 8)) {
            for (var other : Stream.concat(others.stream(), Stream.of(id)).toList()) {
                var values = all(route, other, OWN);
                values.put(variable, id);
                var real = route.call(stranger, values);
                var path = route.path(values);
                values.replaceAll((name, value) -> value.equals(id) ? Guess.madeUp(id) : value);
                var nothing = route.call(stranger, values);
                compare(path, Answers.plain(real, id, OWN), Answers.plain(nothing, Guess.madeUp(id), OWN), wrong);
            }
        }
    }

    /** Without those that a form took as a text before. */
    private List<String> ownIdentifiers() {
        var typed =
                foreign.stream().flatMap(id -> Stream.of(id, Guess.madeUp(id))).toList();
        return Stream.concat(Belongings.of(server, OWN).identifiers().stream(), names(OWN).stream())
                .distinct()
                .filter(id -> !typed.contains(id))
                .toList();
    }

    @Test
    void findsNothingByAnyFieldOfAForm() {
        var wrong = new ArrayList<String>();
        int tried = 0;
        for (var form : forms()) {
            for (var field : form.fields().keySet()) {
                for (var id : Guess.some(foreign, 4)) {
                    tried++;
                    // the own community may have changed by the first of the two, so a difference must show twice
                    if (!difference(form, field, id).isEmpty()) {
                        var again = difference(form, field, id);
                        if (!again.isEmpty()) {
                            wrong.add(form.method() + " " + form.action() + " with " + field + "=" + id + ": " + again);
                        }
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(tried).isGreaterThan(200);
    }

    private static List<Forms.Form> forms() {
        return Stream.of("/communities/" + OWN, "/account", "/start")
                .flatMap(start -> Forms.below(start, stranger).stream())
                .filter(form ->
                        !form.action().startsWith("/sign-") && !form.action().equals("/language"))
                .filter(form ->
                        !form.fields().containsKey("present") && !form.action().equals("/account/person"))
                // what the stranger writes may be found by searching afterwards
                .sorted(Comparator.comparing(Forms.Form::method))
                .toList();
    }

    /** The first line of the two answers that differs; empty where none does. */
    private static String difference(Forms.Form form, String field, String id) {
        var real = send(form.with(field, id));
        var nothing = send(form.with(field, Guess.madeUp(id)));
        assertThat(words).noneMatch(real.body()::contains);
        assertThat(foreign.stream().filter(each -> each.length() == 32 && !each.equals(id)))
                .noneMatch(real.body()::contains);
        var lines = Answers.plain(nothing, Guess.madeUp(id), OWN).lines().toList();
        var all = Answers.plain(real, id, OWN).lines().toList();
        return all.equals(lines)
                ? ""
                : all.stream().filter(line -> !lines.contains(line)).findFirst().orElse("fewer lines");
    }

    private static HttpResponse<String> send(Forms.Form form) {
        if (form.method().equals("post")) {
            return stranger.post(form.action(), form.fields());
        }
        var query = form.fields().entrySet().stream()
                .map(each -> each.getKey() + "=" + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return stranger.get(form.action() + "?" + query);
    }

    /** A file about the other community's points is a file about nothing. */
    @Test
    void bringsNothingInByAFile() {
        var theirs = points(FOREIGN);
        theirs.removeAll(points(OWN));
        int tried = 0;
        for (var form : forms()) {
            if (!form.files().isEmpty()) {
                tried++;
                var real = upload(form, List.copyOf(theirs));
                var nothing = upload(form, theirs.stream().map(Guess::madeUp).toList());
                assertThat(Answers.digits(nothing, List.copyOf(theirs), OWN))
                        .as(form.action())
                        .isEqualTo(Answers.digits(real, List.copyOf(theirs), OWN));
            }
        }
        assertThat(tried).isPositive();
    }

    private static Set<String> points(String id) {
        return community(id).points().stream()
                .flatMap(point -> Stream.of(point.id(), point.marketId()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static HttpResponse<String> upload(Forms.Form form, List<String> points) {
        var file = points.stream()
                .map(point -> point + ",consumption,2025-07-01T00:00:00+02:00,1\n")
                .collect(Collectors.joining("", "point,direction,start,kwh\n", ""));
        var answer = stranger.upload(form.action(), form.fields(), Map.of(form.files() + "/readings.csv", file));
        return answer.statusCode() == 302
                ? stranger.get(answer.headers().firstValue("location").orElseThrow())
                : answer;
    }

    private static void compare(String what, String real, String nothing, List<String> wrong) {
        if (!real.equals(nothing)) {
            wrong.add(what + ":\n" + real + "\ninstead of\n" + nothing);
        }
    }

    private static Map<String, String> all(MappedRoute route, String id, String community) {
        var values = new HashMap<String, String>();
        route.variables().forEach(variable -> values.put(variable, id));
        values.put("community", community);
        return values;
    }

    private static List<MappedRoute> routes() {
        return MappedRoute.of(server);
    }
}
