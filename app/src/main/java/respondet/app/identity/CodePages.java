package respondet.app.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import respondet.app.identity.RefusedSignIns.Proof;

/** The second half of signing in, for whoever set up an authenticator app. */
@Controller
class CodePages {

    private final Authenticators authenticators;
    private final Session session;
    private final SignInGuard guard;
    private final RefusedSignIns refused;

    CodePages(Authenticators authenticators, Session session, SignInGuard guard, RefusedSignIns refused) {
        this.authenticators = authenticators;
        this.session = session;
        this.guard = guard;
        this.refused = refused;
    }

    @GetMapping("/sign-in/code")
    @Needs(Right.SIGN_IN)
    Object form(HttpServletRequest request) {
        return session.half(request).isPresent() ? new CodePage("") : "redirect:/sign-in";
    }

    /** Counted by account and not by caller: only who knows the password comes here, so nobody else is locked out. */
    @PostMapping("/sign-in/code")
    @Needs(Right.SIGN_IN)
    Object prove(@RequestParam String code, HttpServletRequest request, HttpServletResponse response) {
        var half = session.half(request);
        if (half.isEmpty()) {
            return "redirect:/sign-in";
        }
        var account = half.get();
        if (!guard.admits(account.id(), "code")) {
            refused.note(Proof.TOO_MANY, request.getRemoteAddr());
            return new CodePage("identity.sign-in.slow");
        }
        if (!authenticators.prove(account.id(), code)) {
            refused.note(Proof.CODE, request.getRemoteAddr());
            return new CodePage("identity.code.wrong");
        }
        guard.succeeded(account.id(), "code");
        return "redirect:" + session.begin(account, request, response);
    }
}
