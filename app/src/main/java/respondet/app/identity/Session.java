package respondet.app.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.List;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.stereotype.Component;

/** Begins and ends the session of somebody who has proven who they are. */
@Component
public class Session {

    private static final String WANTED = Session.class.getName();

    private final SecurityContextRepository contexts;
    private final CsrfTokenRepository csrf;
    private final Clock clock;

    Session(SecurityContextRepository contexts, CsrfTokenRepository csrf, Clock clock) {
        this.contexts = contexts;
        this.csrf = csrf;
        this.clock = clock;
    }

    /** Remembers the page that somebody wanted before being asked to sign in. */
    public static void want(HttpServletRequest request) {
        var query = request.getQueryString();
        var address = query == null ? request.getRequestURI() : request.getRequestURI() + "?" + query;
        request.getSession(true).setAttribute(WANTED, address);
    }

    /** Under a new session number and token; tells the address that was wanted before, else the start page. */
    public String begin(Account account, HttpServletRequest request, HttpServletResponse response) {
        var before = request.getSession(true);
        var wanted = before.getAttribute(WANTED);
        before.removeAttribute(WANTED);
        request.changeSessionId();
        csrf.saveToken(null, request, response);
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                new SignedIn(account.id(), clock.instant()), null, List.of()));
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
        return wanted instanceof String address ? address : "/start";
    }

    void end(HttpServletRequest request, HttpServletResponse response) {
        new SecurityContextLogoutHandler()
                .logout(request, response, SecurityContextHolder.getContext().getAuthentication());
    }
}
