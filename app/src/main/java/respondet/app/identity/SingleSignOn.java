package respondet.app.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.stereotype.Component;

/** Whoever the provider vouches for, by an e-mail address that it has verified; the account must be there before. */
@Component
class SingleSignOn implements AuthenticationSuccessHandler {

    private final Accounts accounts;
    private final Session session;
    private final RefusedSignIns refused;

    SingleSignOn(Accounts accounts, Session session, RefusedSignIns refused) {
        this.accounts = accounts;
        this.session = session;
        this.refused = refused;
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws IOException {
        var account = Optional.of(authentication)
                .map(Authentication::getPrincipal)
                .filter(OidcUser.class::isInstance)
                .map(OidcUser.class::cast)
                .flatMap(this::account);
        if (account.isEmpty()) {
            refused.note(RefusedSignIns.Proof.PROVIDER, request.getRemoteAddr());
            session.end(request, response);
            response.sendRedirect("/sign-in?refused");
        } else {
            response.sendRedirect(session.goOn(account.get(), request, response));
        }
    }

    private Optional<Account> account(OidcUser user) {
        return Boolean.TRUE.equals(user.getEmailVerified())
                ? Optional.ofNullable(user.getEmail()).flatMap(accounts::findByEmail)
                : Optional.empty();
    }
}
