package respondet.app.api;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Makes {@link KeyedCall}s of the requests of programs that bring a key. */
@Component
class KeyedCalls extends OncePerRequestFilter {

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getMethod().equals("POST")
                || !Interface.isBelow(request)
                || request.getHeader(KeyedCall.KEY) == null;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var call = new KeyedCall(request, response);
        chain.doFilter(call, call.answer());
        call.answer().copyBodyToResponse();
    }
}
