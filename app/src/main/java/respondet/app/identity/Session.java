package respondet.app.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.stereotype.Component;

/** Begins and ends the session of somebody who has proven who they are. */
@Component
public class Session {

    private static final String WANTED = Session.class.getName();
    private static final String HALF = WANTED + ".half";
    private static final Duration HALF_LASTS = Duration.ofMinutes(10);

    private final SecurityContextRepository contexts;
    private final CsrfTokenRepository csrf;
    private final Accounts accounts;
    private final Authenticators authenticators;
    private final SecondProofs proofs;
    private final SignIns signIns;
    private final Clock clock;

    Session(
            SecurityContextRepository contexts,
            CsrfTokenRepository csrf,
            Accounts accounts,
            Authenticators authenticators,
            SecondProofs proofs,
            SignIns signIns,
            Clock clock) {
        this.contexts = contexts;
        this.csrf = csrf;
        this.accounts = accounts;
        this.authenticators = authenticators;
        this.proofs = proofs;
        this.signIns = signIns;
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
        before.removeAttribute(HALF);
        request.changeSessionId();
        before.setMaxInactiveInterval((int) SignIns.UNUSED.toSeconds());
        csrf.saveToken(null, request, response);
        current().ifPresent(old -> signIns.end(old.account(), old.id()));
        var browser = BrowserName.of(Optional.ofNullable(request.getHeader("User-Agent")));
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                signIns.begin(account.id(), browser), null, List.of()));
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
        return wanted instanceof String address ? address : "/start";
    }

    /** Begins a session, or asks for the second factor first; tells the address to go to. */
    String goOn(Account account, HttpServletRequest request, HttpServletResponse response) {
        if (authenticators.isOn(account.id())) {
            beginHalf(account, request);
            return "/sign-in/code";
        }
        if (proofs.isByPasskeyOnly(account)) {
            return "/sign-in?passkey=needed";
        }
        return begin(account, request, response);
    }

    /** The password is proven and the second factor is not; forgotten after some minutes. */
    private void beginHalf(Account account, HttpServletRequest request) {
        request.getSession(true).setAttribute(HALF, new SignedIn(account.id(), clock.instant(), ""));
        request.changeSessionId();
    }

    /** Whose password was proven in this session a short time ago. */
    Optional<Account> half(HttpServletRequest request) {
        return Optional.ofNullable(request.getSession(false))
                .map(session -> session.getAttribute(HALF))
                .filter(SignedIn.class::isInstance)
                .map(SignedIn.class::cast)
                .filter(half -> clock.instant().isBefore(half.since().plus(HALF_LASTS)))
                .flatMap(half -> accounts.findInSession(half.account(), half.since()));
    }

    /** What the session remembers of whoever signed in; whether it still holds is not looked at. */
    static Optional<SignedIn> current() {
        return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                .map(Authentication::getPrincipal)
                .filter(SignedIn.class::isInstance)
                .map(SignedIn.class::cast);
    }

    void end(HttpServletRequest request, HttpServletResponse response) {
        current().ifPresent(signedIn -> signIns.end(signedIn.account(), signedIn.id()));
        new SecurityContextLogoutHandler()
                .logout(request, response, SecurityContextHolder.getContext().getAuthentication());
    }
}
