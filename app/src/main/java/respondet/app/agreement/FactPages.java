package respondet.app.agreement;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import respondet.app.community.Agreements;
import respondet.app.community.Communities;
import respondet.app.folder.AgreementText;
import respondet.app.identity.Needs;
import respondet.app.identity.Right;
import respondet.app.law.LawCheck;
import respondet.app.page.NotFound;
import respondet.app.page.Page;
import respondet.app.text.Texts;
import respondet.core.community.Community;
import respondet.core.community.FactName;
import respondet.core.community.FactType;

/** A fact that the law asks for, stated by a plain form. */
@Controller
class FactPages {

    private final Proposals proposals;
    private final Communities communities;
    private final Agreements agreements;
    private final LawCheck law;

    FactPages(Proposals proposals, Communities communities, Agreements agreements, LawCheck law) {
        this.proposals = proposals;
        this.communities = communities;
        this.agreements = agreements;
        this.law = law;
    }

    @GetMapping("/communities/{community}/agreement/facts/{fact}")
    @Needs(Right.CHANGE_AGREEMENT)
    Page show(@PathVariable String community, @PathVariable String fact) {
        var agreed = agreements.need(community);
        var asked = asked(agreed, fact);
        var value = String.join(", ", agreed.facts().list(fact));
        return page(community, asked, new Typed(value, ""), "", List.of());
    }

    /** A value and why it is stated. */
    private record Typed(String value, String reason) {

        String missing() {
            if (value.isEmpty()) {
                return "agreement.fact.missing";
            }
            return reason.isEmpty() ? "agreement.edit.no-reason" : "";
        }

        /** One value, or those between commas. */
        Optional<String> in(String document, FactName fact) {
            boolean isList = fact.type() == FactType.LIST;
            var values = isList
                    ? Arrays.stream(value.split(","))
                            .map(String::strip)
                            .filter(each -> !each.isEmpty())
                            .toList()
                    : List.of(value);
            return new AgreementText(document).withFact(fact.name(), values, isList);
        }
    }

    @PostMapping("/communities/{community}/agreement/facts/{fact}")
    @Needs(Right.CHANGE_AGREEMENT)
    Page state(
            @PathVariable String community,
            @PathVariable String fact,
            @RequestParam Map<String, String> fields,
            Texts texts) {
        var form = new Form(fields);
        var typed = new Typed(form.need("value"), form.need("reason"));
        var asked = asked(agreements.need(community), fact);
        if (!typed.missing().isEmpty()) {
            return page(community, asked, typed, typed.missing(), List.of());
        }
        var current = proposals.current(community);
        var version = Long.toString(current.version());
        var changed = typed.in(current.document(), asked);
        if (changed.isEmpty()) {
            return proposals.edit(
                    community, new Draft(version, typed.reason(), current.document()), "agreement.edit.layout");
        }
        var page = proposals.propose(community, new Draft(version, typed.reason(), changed.get()), texts);
        return page instanceof EditPage edit ? page(community, asked, typed, edit.notice(), edit.problems()) : page;
    }

    private Page page(
            String community, FactName fact, Typed typed, String problem, List<EditPage.ProblemLine> problems) {
        return new FactPage(
                communities.find(community).orElseThrow(NotFound::new),
                fact.name(),
                fact.type().name().toLowerCase(Locale.ROOT),
                typed.value(),
                typed.reason(),
                problem,
                problems);
    }

    private FactName asked(Community agreed, String fact) {
        return law.find(agreed, FactName.Scope.COMMUNITY, fact).orElseThrow(NotFound::new);
    }
}
