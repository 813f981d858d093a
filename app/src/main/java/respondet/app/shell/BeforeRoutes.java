package respondet.app.shell;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** What fails before any route is reached, such as a form that did not arrive whole, is told as a page too. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 2)
class BeforeRoutes extends OncePerRequestFilter {

    private final Errors errors;

    BeforeRoutes(Errors errors) {
        this.errors = errors;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (RuntimeException e) {
            if (response.isCommitted()) {
                throw e;
            }
            errors.handle(e, request, response);
        }
    }
}
