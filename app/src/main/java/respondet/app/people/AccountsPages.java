package respondet.app.people;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import respondet.app.identity.Account;
import respondet.app.identity.Accounts;
import respondet.app.identity.Grants;
import respondet.app.identity.Invitation;
import respondet.app.identity.Needs;
import respondet.app.identity.People;
import respondet.app.identity.Right;
import respondet.app.identity.Viewer;
import respondet.app.page.Page;
import respondet.app.people.InvitePage.Person;
import respondet.app.text.Language;
import respondet.app.text.Texts;

/** Who has an account, and how somebody gets one. */
@Controller
class AccountsPages {

    private final Accounts accounts;
    private final Grants grants;
    private final People people;
    private final RoleRules rules;

    AccountsPages(Accounts accounts, Grants grants, People people, RoleRules rules) {
        this.accounts = accounts;
        this.grants = grants;
        this.people = people;
        this.rules = rules;
    }

    @GetMapping("/accounts")
    @Needs(Right.RUN_INSTALLATION)
    Page list() {
        return new AccountsPage(accounts.all().stream().map(this::row).toList());
    }

    private AccountsPage.Row row(Account account) {
        List<String> keys = grants.of(account.id()).stream()
                .map(grant -> "role." + grant.role().id())
                .distinct()
                .toList();
        return new AccountsPage.Row(account, keys);
    }

    @GetMapping("/accounts/new")
    @Needs(Right.RUN_INSTALLATION)
    Page form(Texts texts) {
        return page(new Person("", "", texts.language().code()), RoleForm.of(Map.of()), "");
    }

    @PostMapping("/accounts")
    @Needs(Right.RUN_INSTALLATION)
    Object invite(@RequestParam Map<String, String> fields, Viewer viewer, Texts texts) {
        var person = new Person(
                RoleForm.part(fields, "email"), RoleForm.part(fields, "name"), RoleForm.part(fields, "language"));
        var role = RoleForm.of(fields);
        var wrong = rules.problem(role);
        if (wrong.isPresent()) {
            return page(person, role, wrong.get());
        }
        var language = Language.of(person.language()).orElse(texts.language());
        var invitation = new Invitation(
                person.email(), person.name(), language, rules.grant(role).orElseThrow());
        var problem = invitation.problem();
        return problem.isPresent()
                ? page(person, role, problem.get())
                : "redirect:/accounts/" + people.invite(invitation, viewer.id()).id();
    }

    private Page page(Person person, RoleForm role, String problem) {
        return new InvitePage(person, role, rules.communities(), problem);
    }
}
