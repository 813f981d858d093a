package respondet.app.identity;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import respondet.app.page.NotFound;
import respondet.app.page.Page;

/** Ask for a link to set a password, and set it. */
@Controller
class PasswordPages {

    private static final String ANY_ACCOUNT = "a forgotten password";

    private final People people;
    private final PasswordLinks links;
    private final SignInGuard guard;

    PasswordPages(People people, PasswordLinks links, SignInGuard guard) {
        this.people = people;
        this.links = links;
        this.guard = guard;
    }

    @GetMapping("/forgotten")
    @Needs(Right.SIGN_IN)
    Page ask() {
        return new ForgottenPage("", "", false);
    }

    /** No request is given back as a success: whoever forgot a password needs few. */
    @PostMapping("/forgotten")
    @Needs(Right.SIGN_IN)
    Page send(@RequestParam String email, HttpServletRequest request) {
        if (!guard.admits(request.getRemoteAddr(), ANY_ACCOUNT)) {
            return new ForgottenPage(email, "identity.sign-in.slow", false);
        }
        people.forgot(email);
        return new ForgottenPage("", "", true);
    }

    @GetMapping("/password/{secret}")
    @Needs(Right.SIGN_IN)
    Page form(@PathVariable String secret) {
        return new NewPasswordPage(secret, account(secret).email(), "");
    }

    @PostMapping("/password/{secret}")
    @Needs(Right.SIGN_IN)
    Object set(@PathVariable String secret, @RequestParam String password) {
        var account = account(secret);
        var problem = PasswordRule.problem(password, account);
        if (problem.isPresent()) {
            return new NewPasswordPage(secret, account.email(), problem.get());
        }
        var _ = people.setPassword(secret, password).orElseThrow(NotFound::new);
        return "redirect:/sign-in?set";
    }

    private Account account(String secret) {
        return links.find(secret).orElseThrow(NotFound::new);
    }
}
