package respondet.app.health;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerMapping;

/** Measures requests by the pattern of their route: an address would tell of whom it is, and there are too many. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class RequestTimes extends OncePerRequestFilter {

    private static final Set<String> METHODS = Set.of("GET", "POST", "HEAD", "PUT", "DELETE", "PATCH", "OPTIONS");

    private final MeterRegistry meters;

    RequestTimes(MeterRegistry meters) {
        this.meters = meters;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var started = Timer.start(meters);
        try {
            chain.doFilter(request, response);
        } finally {
            started.stop(Timer.builder("respondet.requests")
                    .description("requests by route, method and status")
                    .tag("route", route(request))
                    .tag("method", METHODS.contains(request.getMethod()) ? request.getMethod() : "other")
                    .tag("status", Integer.toString(response.getStatus()))
                    .register(meters));
        }
    }

    private static String route(HttpServletRequest request) {
        var pattern = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
        return pattern == null ? "none" : pattern.toString();
    }
}
