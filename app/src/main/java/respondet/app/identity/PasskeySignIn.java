package respondet.app.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import respondet.app.identity.RefusedSignIns.Proof;

/** Signing in with a passkey and nothing else: the device has checked its owner, so no code is asked for. */
@Controller
class PasskeySignIn {

    static final String REFUSED = "/sign-in?passkey=wrong";

    private static final String QUESTION = PasskeySignIn.class.getName();
    private static final String ANY_ACCOUNT = "a passkey";

    private final Passkeys passkeys;
    private final PasskeyDoor door;
    private final Accounts accounts;
    private final Session session;
    private final SignInGuard guard;
    private final RefusedSignIns refused;

    PasskeySignIn(
            Passkeys passkeys,
            PasskeyDoor door,
            Accounts accounts,
            Session session,
            SignInGuard guard,
            RefusedSignIns refused) {
        this.passkeys = passkeys;
        this.door = door;
        this.accounts = accounts;
        this.session = session;
        this.guard = guard;
        this.refused = refused;
    }

    /** What the browser is asked, as JSON; empty where passkeys are not taken. The same until it is answered. */
    String question(HttpServletRequest request) {
        if (!door.isOpen()) {
            return "";
        }
        var asked = question(request, false).orElseGet(passkeys::ask);
        request.getSession(true).setAttribute(QUESTION, asked);
        return Passkeys.json(asked);
    }

    private static Optional<PublicKeyCredentialRequestOptions> question(HttpServletRequest request, boolean used) {
        var known = request.getSession(true);
        var asked = Optional.ofNullable(known.getAttribute(QUESTION))
                .filter(PublicKeyCredentialRequestOptions.class::isInstance)
                .map(PublicKeyCredentialRequestOptions.class::cast);
        if (used) {
            known.removeAttribute(QUESTION);
        }
        return asked;
    }

    @PostMapping("/sign-in/passkey")
    @Needs(Right.SIGN_IN)
    String signIn(@RequestParam String credential, HttpServletRequest request, HttpServletResponse response) {
        var caller = request.getRemoteAddr();
        if (!guard.admits(caller, ANY_ACCOUNT)) {
            refused.note(Proof.TOO_MANY, caller);
            return "redirect:" + REFUSED;
        }
        var proven = question(request, true)
                .flatMap(question -> passkeys.prove(question, credential))
                .flatMap(accounts::find);
        if (proven.isEmpty()) {
            refused.note(Proof.PASSKEY, caller);
            return "redirect:" + REFUSED;
        }
        guard.succeeded(caller, ANY_ACCOUNT);
        return "redirect:" + session.begin(proven.get(), request, response);
    }
}
