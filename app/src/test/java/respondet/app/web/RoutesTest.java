package respondet.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.web.servlet.handler.AbstractHandlerMapping;
import org.springframework.web.servlet.handler.AbstractUrlHandlerMapping;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import respondet.app.identity.Accounts;
import respondet.app.identity.Grant;
import respondet.app.identity.GrantGiven;
import respondet.app.identity.Grants;
import respondet.app.identity.Needs;
import respondet.app.identity.Reach;
import respondet.app.identity.Right;
import respondet.app.identity.Role;
import respondet.app.identity.Viewer;
import respondet.app.journal.Journal;
import respondet.app.store.Ids;
import respondet.app.text.Language;

/** Every route, tried by nobody, by each role and by the manager of another community, answers as the table of rights says. */
class RoutesTest {

    private static final String COMMUNITY = "malopolska";
    private static final String TERRITORY = "PL21";
    private static final String PASSWORD = "sample-pass-2025";

    private final SampleServer server = SampleServer.shared();
    private final Map<String, Visitor> signedIn = new TreeMap<>();

    private record Route(String method, String path, Right right) {

        HttpResponse<String> call(Visitor visitor) {
            return method.equals("GET") ? visitor.get(path) : visitor.post(path, Map.of());
        }

        boolean names(String variable) {
            return path.contains(variable);
        }
    }

    @Test
    void answersAsTheTableOfRightsSays() {
        var wrong = new ArrayList<String>();
        for (var route : routes()) {
            for (var email : people()) {
                var answer = route.call(visitor(email));
                if (!isExpected(route, viewer(email), answer)) {
                    wrong.add(route + " by " + email.orElse("nobody") + " answered " + answer.statusCode());
                }
                if (route.path().equals("/sign-out")) {
                    signedIn.clear();
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    /** What asks for no right is the error page, and files that everybody may have. */
    @Test
    void knowsEverythingThatAsksForNoRight() {
        var open = new TreeSet<String>();
        server.context().getBeansOfType(AbstractHandlerMapping.class).values().forEach(mapping -> {
            switch (mapping) {
                case RequestMappingHandlerMapping routes ->
                    routes.getHandlerMethods().forEach((address, route) -> {
                        if (!route.hasMethodAnnotation(Needs.class)) {
                            open.addAll(address.getPatternValues());
                        }
                    });
                case AbstractUrlHandlerMapping files ->
                    open.addAll(files.getHandlerMap().keySet());
                default -> {}
            }
        });
        assertThat(open).containsExactly("/assets/**", "/error");
    }

    /** A role of yesterday, one of tomorrow and what anybody is open nothing; each community is judged by its own. */
    @Test
    void looksAtEachRoleOfAPersonAndAtItsDays() {
        var email = "many-roles-" + System.nanoTime() + "@example.org";
        var accounts = server.bean(Accounts.class);
        var account = accounts.open(email, "Many roles", Language.ENGLISH).id();
        accounts.setPassword(account, PASSWORD);
        var today = LocalDate.now(ZoneOffset.UTC);
        give(account, Role.AUDITOR, "namur", "", today, Optional.of(today.plusDays(1)));
        give(account, Role.MEMBER, "namur", "home1", today.minusDays(9), Optional.empty());
        give(account, Role.COMMUNITY_MANAGER, "namur", "", today.plusDays(1), Optional.empty());
        give(account, Role.COMMUNITY_MANAGER, "turin", "", today.plusDays(1), Optional.empty());
        give(account, Role.BOARD_MEMBER, "barcelona", "", today.minusDays(9), Optional.of(today));
        give(account, Role.PUBLIC, "malopolska", "", today.minusDays(9), Optional.empty());
        give(account, Role.ADMINISTRATOR, "", "", today.minusDays(9), Optional.of(today));
        var person = Optional.of(email);
        var wrong = new ArrayList<String>();
        for (var community : List.of("namur", "turin", "barcelona", "malopolska")) {
            for (var route : routes(community)) {
                var answer = route.call(visitor(person));
                boolean right = route.right().reach() == Reach.COMMUNITY
                        ? isExpectedOfMany(community, route.right(), answer.statusCode())
                        : isExpected(route, viewer(person), answer);
                if (!right) {
                    wrong.add(route + " answered " + answer.statusCode());
                }
                if (route.path().equals("/sign-out")) {
                    signedIn.clear();
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(visitor(person).get("/start").body())
                .contains("/communities/namur")
                .doesNotContain("/communities/t");
    }

    /** Written down by hand, so that it does not follow a mistake of the table's readers. */
    private static boolean isExpectedOfMany(String community, Right right, int status) {
        if (!community.equals("namur")) {
            return status == 404;
        }
        return right.isOf(Role.AUDITOR) || right.isOf(Role.MEMBER) ? status != 403 : status == 403;
    }

    private void give(
            String account, Role role, String community, String member, LocalDate from, Optional<LocalDate> to) {
        var grant = new Grant(
                Ids.next(),
                role,
                Optional.empty(),
                Optional.of(community).filter(each -> !each.isEmpty()),
                Optional.of(member).filter(each -> !each.isEmpty()),
                from,
                to);
        server.bean(Journal.class).write(new GrantGiven(account, grant), "");
    }

    @Test
    void refusesEveryFormWithoutItsToken() {
        var manager = visitor(Optional.of("community-manager@malopolska.example.org"));
        for (var route : routes()) {
            if (route.method().equals("POST")) {
                assertThat(manager.postWithoutToken(route.path(), Map.of()).statusCode())
                        .as(route.path())
                        .isEqualTo(403);
            }
        }
    }

    @Test
    void refusesWhatIsNoDate() {
        var manager = visitor(Optional.of("community-manager@malopolska.example.org"));
        assertThat(manager.get("/communities/malopolska/members?day=abc").statusCode())
                .isEqualTo(400);
    }

    @Test
    void triesManyRoutes() {
        assertThat(routes()).hasSizeGreaterThan(6);
    }

    private static boolean isExpected(Route route, Viewer viewer, HttpResponse<String> answer) {
        int status = answer.statusCode();
        var right = route.right();
        if (right.reach() == Reach.SERVER) {
            return status == 404;
        }
        if (viewer.account().isEmpty() && right.reach() != Reach.EVERYWHERE) {
            return status == 302
                    && answer.headers().firstValue("location").orElse("").endsWith("/sign-in");
        }
        if (right.reach() == Reach.COMMUNITY && !viewer.belongsTo(COMMUNITY)) {
            return status == 404;
        }
        if (right.reach() == Reach.TERRITORY) {
            return viewer.mayInTerritory(right, TERRITORY) ? isLetIn(route, status) : status == 404;
        }
        return viewer.may(right, COMMUNITY) ? isLetIn(route, status) : status == 403;
    }

    /** A form sent empty is refused as incomplete; what a made-up number names does not exist. */
    private static boolean isLetIn(Route route, int status) {
        return status == 200
                || status == 302
                || route.method().equals("POST") && status == 400
                || route.names("made-up") && status == 404;
    }

    private List<Route> routes() {
        return routes(COMMUNITY);
    }

    private List<Route> routes(String community) {
        return MappedRoute.of(server.context()).stream()
                .map(each -> new Route(
                        each.method(),
                        each.pattern()
                                .replace("{community}", community)
                                .replace("{territory}", TERRITORY)
                                .replaceAll("\\{[^}]+}", "made-up"),
                        each.right()))
                .sorted(java.util.Comparator.comparing(Route::path).thenComparing(Route::method))
                .toList();
    }

    /** Nobody and the people of the sample; other tests may have invited more. */
    private List<Optional<String>> people() {
        var known = server.bean(Accounts.class).all().stream()
                .filter(account -> account.name().endsWith("(sample)"))
                .map(account -> Optional.of(account.email()));
        return Stream.concat(Stream.of(Optional.<String>empty()), known).toList();
    }

    private Visitor visitor(Optional<String> email) {
        return email.map(each ->
                        signedIn.computeIfAbsent(each, who -> new Visitor(server.address()).signIn(who, PASSWORD)))
                .orElseGet(() -> new Visitor(server.address()));
    }

    private Viewer viewer(Optional<String> email) {
        return email.flatMap(server.bean(Accounts.class)::findByEmail)
                .map(account -> new Viewer(
                        Optional.of(account), server.bean(Grants.class).of(account.id())))
                .orElse(Viewer.ANYBODY);
    }
}
