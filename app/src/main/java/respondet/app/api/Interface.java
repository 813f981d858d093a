package respondet.app.api;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.method.HandlerMethod;

/** Where the interface for programs is, and what belongs to it. */
public final class Interface {

    /** Begins the address of every route; a change that breaks programs begins another. */
    public static final String PATH = "/api/v1";

    private static final String BELOW = "/api/";

    private Interface() {}

    /** Whether a program asks, even for what does not exist. */
    public static boolean isBelow(HttpServletRequest request) {
        return request.getRequestURI().startsWith(BELOW)
                || (request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String asked
                        && asked.startsWith(BELOW));
    }

    /** Whether a route is one for programs. */
    public static boolean has(HandlerMethod route) {
        return AnnotatedElementUtils.hasAnnotation(route.getBeanType(), ApiRoutes.class);
    }
}
