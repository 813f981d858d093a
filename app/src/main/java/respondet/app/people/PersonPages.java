package respondet.app.people;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import respondet.app.identity.Account;
import respondet.app.identity.Accounts;
import respondet.app.identity.Grant;
import respondet.app.identity.Grants;
import respondet.app.identity.Needs;
import respondet.app.identity.People;
import respondet.app.identity.Right;
import respondet.app.identity.Viewer;
import respondet.app.page.Forbidden;
import respondet.app.page.NotFound;
import respondet.app.page.Page;
import respondet.app.page.Typed;
import respondet.app.text.Texts;

/** One person's account and roles. Nobody ends the own ones here, so that one administrator always stays. */
@Controller
class PersonPages {

    private final Accounts accounts;
    private final Grants grants;
    private final People people;
    private final RoleRules rules;

    PersonPages(Accounts accounts, Grants grants, People people, RoleRules rules) {
        this.accounts = accounts;
        this.grants = grants;
        this.people = people;
        this.rules = rules;
    }

    @GetMapping("/accounts/{account}")
    @Needs(Right.RUN_INSTALLATION)
    Page person(@PathVariable String account, Texts texts) {
        return page(found(account), new Typing(RoleForm.of(Map.of()), "", "", ""), texts);
    }

    @PostMapping("/accounts/{account}/roles")
    @Needs(Right.RUN_INSTALLATION)
    Object give(@PathVariable String account, @RequestParam Map<String, String> fields, Viewer viewer, Texts texts) {
        var person = found(account);
        var form = RoleForm.of(fields);
        var problem = rules.problem(form);
        if (problem.isPresent()) {
            return page(person, new Typing(form, "", "", problem.get()), texts);
        }
        people.give(person, rules.grant(form).orElseThrow(), viewer.id());
        return "redirect:/accounts/" + account;
    }

    @PostMapping("/accounts/{account}/roles/{grant}/end")
    @Needs(Right.RUN_INSTALLATION)
    Object end(
            @PathVariable String account,
            @PathVariable String grant,
            @RequestParam(defaultValue = "") String day,
            Viewer viewer,
            Texts texts) {
        var person = other(account, viewer);
        var ended = grants.all(account).stream()
                .filter(each -> each.id().equals(grant))
                .findFirst()
                .orElseThrow(NotFound::new);
        var last = Typed.date(day).filter(ended::canEndOn);
        if (last.isEmpty()) {
            return page(person, new Typing(RoleForm.of(Map.of()), grant, day, "people.problem.end"), texts);
        }
        people.end(person, ended, last.get(), viewer.id());
        return "redirect:/accounts/" + account;
    }

    @PostMapping("/accounts/{account}/invitation")
    @Needs(Right.RUN_INSTALLATION)
    String inviteAgain(@PathVariable String account) {
        var person = found(account);
        if (accounts.hasPassword(account)) {
            throw new Forbidden();
        }
        people.inviteAgain(person);
        return "redirect:/accounts/" + account;
    }

    @PostMapping("/accounts/{account}/authenticator/off")
    @Needs(Right.RUN_INSTALLATION)
    String takeAuthenticator(@PathVariable String account, Viewer viewer) {
        people.takeSecondProofs(other(account, viewer));
        return "redirect:/accounts/" + account;
    }

    @PostMapping("/accounts/{account}/close")
    @Needs(Right.RUN_INSTALLATION)
    String close(@PathVariable String account, Viewer viewer) {
        people.close(other(account, viewer), viewer.id());
        return "redirect:/accounts";
    }

    private Account found(String account) {
        return accounts.find(account).orElseThrow(NotFound::new);
    }

    private Account other(String account, Viewer viewer) {
        if (viewer.id().equals(account)) {
            throw new Forbidden();
        }
        return found(account);
    }

    /** What was typed, into which form, and what was wrong with it. */
    private record Typing(RoleForm form, String grant, String day, String problem) {}

    private Page page(Account person, Typing typed, Texts texts) {
        var held = grants.all(person.id()).stream()
                .map(grant -> held(grant, typed, texts))
                .toList();
        return new PersonPage(
                person, !accounts.hasPassword(person.id()), held, typed.form(), rules.communities(), typed.problem());
    }

    private PersonPage.Held held(Grant grant, Typing typed, Texts texts) {
        var of = Stream.of(grant.community(), grant.member(), grant.territory())
                .flatMap(Optional::stream)
                .reduce((one, more) -> one + ", " + more);
        return new PersonPage.Held(
                grant.id(),
                "role." + grant.role().id(),
                of.orElse(""),
                texts.values().date(grant.from()),
                grant.to().map(texts.values()::date).orElse(""),
                grant.to().map(day -> day.isAfter(rules.today())).orElse(true),
                grant.id().equals(typed.grant()) ? typed.day() : "");
    }
}
