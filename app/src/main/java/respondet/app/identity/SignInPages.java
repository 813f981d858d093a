package respondet.app.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import respondet.app.page.Page;

/** Sign in and out. */
@Controller
class SignInPages {

    private final Accounts accounts;
    private final SignInGuard guard;
    private final Session session;
    private final SignInProvider provider;
    private final Samples samples;

    SignInPages(Accounts accounts, SignInGuard guard, Session session, SignInProvider provider, Samples samples) {
        this.accounts = accounts;
        this.guard = guard;
        this.session = session;
        this.provider = provider;
        this.samples = samples;
    }

    @GetMapping("/sign-in")
    @Needs(Right.SIGN_IN)
    Page form(@RequestParam Optional<String> set, @RequestParam Optional<String> refused) {
        var note = set.map(done -> "identity.sign-in.password-set").orElse("");
        var problem = refused.map(done -> "identity.sign-in.unknown").orElse("");
        return new SignInPage(problem, note, "", provider.name(), samples.all());
    }

    @PostMapping("/sign-in")
    @Needs(Right.SIGN_IN)
    Object signIn(
            @RequestParam String email,
            @RequestParam String password,
            HttpServletRequest request,
            HttpServletResponse response) {
        var caller = request.getRemoteAddr();
        if (!guard.mayTry(caller, email)) {
            return refused("identity.sign-in.slow", email);
        }
        var proven = accounts.prove(email, password);
        if (proven.isEmpty()) {
            guard.failed(caller, email);
            return refused("identity.sign-in.wrong", email);
        }
        guard.succeeded(caller, email);
        return "redirect:" + session.goOn(proven.get(), request, response);
    }

    private Page refused(String problem, String email) {
        return new SignInPage(problem, "", email, provider.name(), samples.all());
    }

    @PostMapping("/sign-out")
    @Needs(Right.SIGN_IN)
    String signOut(HttpServletRequest request, HttpServletResponse response) {
        session.end(request, response);
        return "redirect:/";
    }
}
