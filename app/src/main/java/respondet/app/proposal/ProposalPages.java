package respondet.app.proposal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import respondet.app.agreement.Draft;
import respondet.app.community.Agreements;
import respondet.app.community.Communities;
import respondet.app.identity.Needs;
import respondet.app.identity.Right;
import respondet.app.identity.Viewer;
import respondet.app.page.NotFound;
import respondet.app.page.Page;
import respondet.app.run.RunRow;
import respondet.app.run.Runs;
import respondet.app.text.ProblemText;
import respondet.app.text.Texts;
import respondet.core.community.Community;
import respondet.core.community.Member;

/** A manager puts a key before the members, sees what it would mean for whom, and closes it when it is decided. */
@Controller
class ProposalPages {

    private final Proposing proposing;
    private final KeyProposals proposals;
    private final Communities communities;
    private final Agreements agreements;
    private final Runs runs;
    private final Clock clock;

    ProposalPages(
            Proposing proposing,
            KeyProposals proposals,
            Communities communities,
            Agreements agreements,
            Runs runs,
            Clock clock) {
        this.proposing = proposing;
        this.proposals = proposals;
        this.communities = communities;
        this.agreements = agreements;
        this.runs = runs;
        this.clock = clock;
    }

    /** Who asks for which community in which language. */
    private record Asked(String community, Viewer viewer, Texts texts) {}

    @GetMapping("/communities/{community}/proposals")
    @Needs(Right.SEE_COMMUNITY)
    Page list(@PathVariable String community, Viewer viewer, Texts texts) {
        var next = LocalDate.now(clock.withZone(agreements.need(community).zone()))
                .plusMonths(1)
                .withDayOfMonth(1);
        var form = KeyForm.empty(next.toString());
        return page(new Asked(community, viewer, texts), form, Proposing.Outcome.NONE);
    }

    @PostMapping("/communities/{community}/proposals")
    @Needs(Right.CHANGE_AGREEMENT)
    Object publish(
            @PathVariable String community,
            @RequestParam("title") String title,
            @RequestParam("from") String from,
            @RequestParam("kind") String kind,
            @RequestParam Map<String, String> fields,
            Viewer viewer,
            Texts texts) {
        var form = KeyForm.of(title, from, kind, fields);
        var outcome = proposing.publish(community, form, viewer.id());
        return outcome.isPublished()
                ? "redirect:/communities/" + community + "/proposals"
                : page(new Asked(community, viewer, texts), form, outcome);
    }

    @PostMapping("/communities/{community}/proposals/{proposal}/close")
    @Needs(Right.CHANGE_AGREEMENT)
    String close(@PathVariable String community, @PathVariable String proposal, Viewer viewer) {
        proposing.close(proposals.find(community, proposal).orElseThrow(NotFound::new), viewer.id());
        return "redirect:/communities/" + community + "/proposals";
    }

    private Page page(Asked asked, KeyForm form, Proposing.Outcome outcome) {
        var community = agreements.need(asked.community());
        var texts = asked.texts();
        return new ProposalsPage(
                communities.find(asked.community()).orElseThrow(NotFound::new),
                proposing
                        .lastFinal(asked.community())
                        .map(run -> texts.values().month(run.month()))
                        .orElse(""),
                asked.viewer().may(Right.CHANGE_AGREEMENT, asked.community()),
                form,
                KeyForm.KINDS,
                community.members().stream()
                        .filter(member -> member.left().isEmpty())
                        .map(member -> new ProposalsPage.Choice(member.id(), member.name()))
                        .toList(),
                outcome.problem(),
                outcome.problems().stream()
                        .map(problem -> ProblemText.line(problem, texts))
                        .toList(),
                proposals.of(asked.community()).stream()
                        .map(proposal -> row(community, proposal, texts))
                        .toList());
    }

    private ProposalsPage.Row row(Community community, ProposalRow proposal, Texts texts) {
        var run = runs.find(proposal.community(), proposal.run()).orElseThrow(NotFound::new);
        var words = new ProposalWords(texts, run.month());
        return new ProposalsPage.Row(
                proposal.id(),
                proposal.title(),
                words.kind(proposal.kind()),
                month(run, texts),
                proposal.isOpen(),
                proposals.effects(proposal).stream()
                        .map(effect -> effect(community, effect, words))
                        .toList(),
                proposal.isOpen() ? drafts(proposal) : List.of());
    }

    private static String month(RunRow run, Texts texts) {
        return texts.values().month(run.month());
    }

    private List<Draft> drafts(ProposalRow proposal) {
        var version = communities
                .agreement(proposal.community())
                .orElseThrow(NotFound::new)
                .version();
        return proposing.document(proposal.community(), proposal.item()).stream()
                .map(document -> new Draft(Long.toString(version), proposal.title(), document))
                .toList();
    }

    private static ProposalsPage.Effect effect(Community community, KeyEffect effect, ProposalWords words) {
        return new ProposalsPage.Effect(
                community.findMember(effect.member()).map(Member::name).orElse(effect.member()),
                words.energyText(effect.consumed()),
                words.energyText(effect.sharedBefore()),
                words.energyText(effect.sharedAfter()),
                words.money(effect.gainBefore(), effect),
                words.money(effect.gainAfter(), effect));
    }
}
