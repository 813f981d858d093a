package respondet.app.identity;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import respondet.app.page.NotFound;
import respondet.app.page.Page;
import respondet.app.page.Typed;
import respondet.app.text.Texts;

/** Lets people make tokens for their programs, see when they were used, and take them back. */
@Controller
class TokenPages {

    private static final int USUAL_DAYS = 90;

    private final AccessTokens tokens;
    private final PresentPassword present;
    private final Clock clock;

    TokenPages(AccessTokens tokens, PresentPassword present, Clock clock) {
        this.tokens = tokens;
        this.present = present;
        this.clock = clock;
    }

    @GetMapping("/account/tokens")
    @Needs(Right.USE_OWN_ACCOUNT)
    Page list(Viewer viewer, Texts texts) {
        return page(viewer, texts, empty(), new Told("", ""));
    }

    /** What came of the form: a new token, or the key of a problem. */
    private record Told(String made, String problem) {}

    private Page page(Viewer viewer, Texts texts, TokensPage.Form form, Told told) {
        return new TokensPage(
                tokens.of(viewer.id()).stream().map(token -> row(token, texts)).toList(),
                told.made(),
                Stream.of(Scope.values()).map(Scope::id).toList(),
                form,
                present.isAsked(own(viewer)),
                told.problem());
    }

    private static TokensPage.Row row(AccessToken token, Texts texts) {
        return new TokensPage.Row(
                token.id(),
                token.name(),
                token.scopes().stream()
                        .sorted()
                        .map(scope -> texts.say("identity.scope." + scope.id()))
                        .toList(),
                texts.values().moment(token.expires(), ZoneOffset.UTC),
                token.used()
                        .map(at -> texts.values().moment(at, ZoneOffset.UTC))
                        .orElse("–"));
    }

    private TokensPage.Form empty() {
        return new TokensPage.Form("", List.of(), today().plusDays(USUAL_DAYS).toString(), latest().toString());
    }

    /** Who has a password shows it once more: a token opens the account to a program for as long as it holds. */
    @PostMapping("/account/tokens")
    @Needs(Right.USE_OWN_ACCOUNT)
    Page make(
            @RequestParam String name,
            @RequestParam String until,
            @RequestParam(name = "scope", defaultValue = "") List<String> chosen,
            @RequestParam(name = "present", defaultValue = "") String typed,
            Viewer viewer,
            HttpServletRequest request,
            Texts texts) {
        var form = new TokensPage.Form(name, chosen, until, latest().toString());
        var scopes = chosen.stream().flatMap(id -> Scope.find(id).stream()).collect(Collectors.toUnmodifiableSet());
        var problem = problem(name, scopes, until).or(() -> present.problemIfAsked(own(viewer), typed, request));
        if (problem.isPresent()) {
            return page(viewer, texts, form, new Told("", problem.get()));
        }
        var end = LocalDate.parse(until.strip())
                .plusDays(1)
                .atStartOfDay(ZoneOffset.UTC)
                .toInstant();
        var made = tokens.make(viewer.id(), new AccessTokens.Wish(name, scopes, end));
        return page(viewer, texts, empty(), new Told(made, ""));
    }

    private Optional<String> problem(String name, Set<Scope> scopes, String until) {
        if (!Invitation.isName(name)) {
            return Optional.of("identity.tokens.problem.name");
        }
        if (scopes.isEmpty()) {
            return Optional.of("identity.tokens.problem.scope");
        }
        boolean near = Typed.date(until)
                .filter(day -> !day.isBefore(today()) && !day.isAfter(latest()))
                .isPresent();
        return near ? Optional.empty() : Optional.of("identity.tokens.problem.until");
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(ZoneOffset.UTC));
    }

    /** A year at most. */
    private LocalDate latest() {
        return today().plusYears(1).minusDays(1);
    }

    @PostMapping("/account/tokens/{token}/revoke")
    @Needs(Right.USE_OWN_ACCOUNT)
    String revoke(@PathVariable String token, Viewer viewer) {
        if (!tokens.revoke(viewer.id(), token)) {
            throw new NotFound();
        }
        return "redirect:/account/tokens";
    }

    private static Account own(Viewer viewer) {
        return viewer.account().orElseThrow(NotFound::new);
    }
}
