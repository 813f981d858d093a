package respondet.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import respondet.app.identity.Accounts;
import respondet.app.identity.Grants;
import respondet.app.identity.Needs;
import respondet.app.identity.Reach;
import respondet.app.identity.Right;
import respondet.app.identity.Viewer;

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
        return server
                .context()
                .getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .entrySet()
                .stream()
                .filter(each -> each.getValue().hasMethodAnnotation(Needs.class))
                .flatMap(each -> each.getKey().getPatternValues().stream()
                        .map(pattern -> new Route(
                                each.getKey()
                                        .getMethodsCondition()
                                        .getMethods()
                                        .iterator()
                                        .next()
                                        .name(),
                                pattern.replace("{community}", COMMUNITY)
                                        .replace("{territory}", TERRITORY)
                                        .replaceAll("\\{[^}]+}", "made-up"),
                                each.getValue().getMethodAnnotation(Needs.class).value())))
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
