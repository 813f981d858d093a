package respondet.app.shell;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import respondet.app.api.Interface;
import respondet.app.api.Programs;
import respondet.app.api.Refusal;
import respondet.app.api.Refused;
import respondet.app.identity.MetricsToken;
import respondet.app.identity.Reach;
import respondet.app.identity.Right;
import respondet.app.identity.SecondProofs;
import respondet.app.identity.Session;
import respondet.app.identity.Viewer;
import respondet.app.identity.Viewers;
import respondet.app.page.Forbidden;
import respondet.app.page.NotFound;

/**
 * Stands before every route. Whoever has not signed in is asked to; whoever has no role in a community or
 * territory is told the same as if it did not exist; whoever has one, but not the right, is told so. Whoever must prove
 * twice who they are, and cannot yet, sets that up first. Programs pass the same gate, by their token.
 */
@Component
class Gate implements HandlerInterceptor {

    static final String VIEWER = Gate.class.getName();

    private final Viewers viewers;
    private final SecondProofs proofs;
    private final MetricsToken metrics;
    private final Programs programs;

    Gate(Viewers viewers, SecondProofs proofs, MetricsToken metrics, Programs programs) {
        this.viewers = viewers;
        this.programs = programs;
        this.proofs = proofs;
        this.metrics = metrics;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        boolean program = handler instanceof HandlerMethod asked && Interface.has(asked);
        var viewer = program ? programs.of(request) : viewers.current();
        request.setAttribute(VIEWER, viewer);
        if (!(handler instanceof HandlerMethod route) || !Routes.isOurs(route)) {
            return true;
        }
        var right = Routes.needs(route).orElseThrow(NotFound::new);
        if (viewer.account().isEmpty() && !asksNobody(right)) {
            return program ? askForToken() : askToSignIn(request, response);
        }
        if (isLeftTo(right) || !proofs.isMissing(viewer)) {
            require(viewer, right, request);
            return true;
        }
        if (program) {
            throw new Forbidden();
        }
        response.sendRedirect("/account/authenticator");
        return false;
    }

    /** Whether who asks need not be a person with an account. */
    private static boolean asksNobody(Right right) {
        return right.reach() == Reach.EVERYWHERE || right.reach() == Reach.SERVER;
    }

    /** Whether the right is left to whoever must set up a second proof first. */
    private static boolean isLeftTo(Right right) {
        return asksNobody(right) || right == Right.SET_UP_SECOND_PROOF;
    }

    private static boolean askForToken() {
        throw new Refused(Refusal.TOKEN);
    }

    private boolean askToSignIn(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getMethod().equals("GET")) {
            Session.want(request);
        }
        response.sendRedirect("/sign-in");
        return false;
    }

    private void require(Viewer viewer, Right right, HttpServletRequest request) {
        switch (right.reach()) {
            case EVERYWHERE, OWN, INSTALLATION -> require(viewer.may(right));
            case SERVER -> {
                // without the token it does not exist
                if (!metrics.isBroughtBy(request)) {
                    throw new NotFound();
                }
            }
            case TERRITORY -> {
                var wanted = variable(request, "territory").filter(place -> viewer.mayInTerritory(right, place));
                if (wanted.isEmpty()) {
                    throw new NotFound();
                }
            }
            case COMMUNITY -> {
                var wanted = variable(request, "community").filter(viewer::belongsTo);
                require(viewer.may(right, wanted.orElseThrow(NotFound::new)));
            }
        }
    }

    private static void require(boolean allowed) {
        if (!allowed) {
            throw new Forbidden();
        }
    }

    private static Optional<String> variable(HttpServletRequest request, String name) {
        return request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE) instanceof Map<?, ?> variables
                ? Optional.ofNullable(variables.get(name)).map(Object::toString)
                : Optional.empty();
    }

    static Viewer viewer(HttpServletRequest request) {
        return request.getAttribute(VIEWER) instanceof Viewer viewer ? viewer : Viewer.ANYBODY;
    }
}
