package respondet.app.shell;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.MDC;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import respondet.app.store.Ids;

/**
 * Gives each request a number, by which its answer, its page and its lines in the log are found to belong together. One
 * that was sent along is not looked at: it may say anything, and may be somebody else's.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class RequestNumber extends OncePerRequestFilter {

    private static final String HEADER = "X-Request-Id";
    private static final String IN_THE_LOG = "request";
    private static final String GIVEN = RequestNumber.class.getName();
    private static final int GROUP = 4;

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var number = of(request);
        response.setHeader(HEADER, number);
        try (var _ = MDC.putCloseable(IN_THE_LOG, number)) {
            chain.doFilter(request, response);
        }
    }

    /** What the server refuses by itself comes by here as an error only. */
    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    /** The same each time it is asked for. */
    static String of(HttpServletRequest request) {
        if (request.getAttribute(GIVEN) instanceof String number) {
            return number;
        }
        var number = next();
        request.setAttribute(GIVEN, number);
        return number;
    }

    /** In groups, to be read out on the telephone. */
    private static String next() {
        var id = Ids.next();
        return id.substring(0, GROUP) + "-" + id.substring(GROUP, 2 * GROUP) + "-" + id.substring(2 * GROUP, 3 * GROUP);
    }
}
