package respondet.app.identity;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.stereotype.Component;
import respondet.app.identity.RefusedSignIns.Proof;

/** Asks somebody who has signed in for the password once more, before what a thief of a session must not do. */
@Component
class PresentPassword {

    private final Accounts accounts;
    private final SignInGuard guard;
    private final RefusedSignIns refused;

    PresentPassword(Accounts accounts, SignInGuard guard, RefusedSignIns refused) {
        this.accounts = accounts;
        this.guard = guard;
        this.refused = refused;
    }

    /** Whether it is asked for: who comes from a provider may have no password. */
    boolean isAsked(Account own) {
        return accounts.hasPassword(own.id());
    }

    /** The key of why it does not prove who asks, where it is asked for. */
    Optional<String> problemIfAsked(Account own, String present, HttpServletRequest request) {
        return isAsked(own) ? problem(own, present, request) : Optional.empty();
    }

    /** The key of why it does not prove who asks. */
    Optional<String> problem(Account own, String present, HttpServletRequest request) {
        if (present.isEmpty()) {
            return Optional.of("identity.account.wrong");
        }
        var caller = request.getRemoteAddr();
        if (!guard.admits(caller, own.email())) {
            refused.note(Proof.TOO_MANY, caller);
            return Optional.of("identity.sign-in.slow");
        }
        if (accounts.prove(own.email(), present).isEmpty()) {
            refused.note(Proof.PRESENT_PASSWORD, caller);
            return Optional.of("identity.account.wrong");
        }
        guard.succeeded(caller, own.email());
        return Optional.empty();
    }
}
