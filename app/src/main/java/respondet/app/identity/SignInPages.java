package respondet.app.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import respondet.app.identity.RefusedSignIns.Proof;
import respondet.app.page.Page;

/** Sign in and out. */
@Controller
class SignInPages {

    private final Accounts accounts;
    private final SignInGuard guard;
    private final Session session;
    private final SignInProvider provider;
    private final Samples samples;
    private final PasskeySignIn passkeys;
    private final RefusedSignIns refused;

    SignInPages(
            Accounts accounts,
            SignInGuard guard,
            Session session,
            SignInProvider provider,
            Samples samples,
            PasskeySignIn passkeys,
            RefusedSignIns refused) {
        this.accounts = accounts;
        this.guard = guard;
        this.session = session;
        this.provider = provider;
        this.samples = samples;
        this.passkeys = passkeys;
        this.refused = refused;
    }

    @GetMapping("/sign-in")
    @Needs(Right.SIGN_IN)
    Page form(
            @RequestParam Optional<String> set,
            @RequestParam Optional<String> refused,
            @RequestParam Optional<String> passkey,
            HttpServletRequest request) {
        var note = set.map(done -> "identity.sign-in.password-set").orElse("");
        var problem = refused.map(done -> "identity.sign-in.unknown")
                .or(() -> passkey.filter("needed"::equals).map(done -> "identity.sign-in.passkey.needed"))
                .or(() -> passkey.map(done -> "identity.sign-in.passkey.wrong"));
        return page(problem.orElse(""), note, "", request);
    }

    @PostMapping("/sign-in")
    @Needs(Right.SIGN_IN)
    Object signIn(
            @RequestParam String email,
            @RequestParam String password,
            HttpServletRequest request,
            HttpServletResponse response) {
        var caller = request.getRemoteAddr();
        if (!guard.admits(caller, email)) {
            refused.note(Proof.TOO_MANY, caller);
            return page("identity.sign-in.slow", "", email, request);
        }
        var proven = accounts.prove(email, password);
        if (proven.isEmpty()) {
            refused.note(Proof.PASSWORD, caller);
            return page("identity.sign-in.wrong", "", email, request);
        }
        guard.succeeded(caller, email);
        return "redirect:" + session.goOn(proven.get(), request, response);
    }

    private Page page(String problem, String note, String email, HttpServletRequest request) {
        return new SignInPage(problem, note, email, provider.name(), passkeys.question(request), samples.all());
    }

    @PostMapping("/sign-out")
    @Needs(Right.SIGN_IN)
    String signOut(HttpServletRequest request, HttpServletResponse response) {
        session.end(request, response);
        return "redirect:/";
    }
}
