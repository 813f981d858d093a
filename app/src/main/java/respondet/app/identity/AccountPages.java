package respondet.app.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import respondet.app.page.NotFound;
import respondet.app.page.Page;
import respondet.app.text.Language;

/** The own account: name, language, password. */
@Controller
class AccountPages {

    private static final Set<String> DONE = Set.of("person", "password", "factor");

    private final Accounts accounts;
    private final People people;
    private final PresentPassword present;
    private final Session session;

    AccountPages(Accounts accounts, People people, PresentPassword present, Session session) {
        this.accounts = accounts;
        this.people = people;
        this.present = present;
        this.session = session;
    }

    @GetMapping("/account")
    @Needs(Right.USE_OWN_ACCOUNT)
    Page account(@RequestParam Optional<String> done, Viewer viewer) {
        var note = done.filter(DONE::contains).map(what -> "identity.account.done." + what);
        return page(own(viewer), "", note.orElse(""));
    }

    @PostMapping("/account/person")
    @Needs(Right.USE_OWN_ACCOUNT)
    Object person(@RequestParam String name, @RequestParam String language, Viewer viewer) {
        var own = own(viewer);
        if (!Invitation.isName(name)) {
            return new AccountPage(own, name, language, accounts.hasPassword(own.id()), "identity.problem.name", "");
        }
        accounts.rename(own.id(), name, Language.of(language).orElseThrow(NotFound::new));
        return "redirect:/account?done=person";
    }

    /** The present password is asked for again, and every other session ends. */
    @PostMapping("/account/password")
    @Needs(Right.USE_OWN_ACCOUNT)
    Object password(
            @RequestParam("present") String typed,
            @RequestParam String password,
            Viewer viewer,
            HttpServletRequest request,
            HttpServletResponse response) {
        var own = own(viewer);
        var problem = present.problem(own, typed, request).or(() -> PasswordRule.problem(password, own));
        if (problem.isPresent()) {
            return page(own, problem.get(), "");
        }
        people.changePassword(own, password);
        session.begin(own, request, response);
        return "redirect:/account?done=password";
    }

    private Page page(Account own, String problem, String done) {
        return new AccountPage(own, own.name(), own.language().code(), accounts.hasPassword(own.id()), problem, done);
    }

    private static Account own(Viewer viewer) {
        return viewer.account().orElseThrow(NotFound::new);
    }
}
