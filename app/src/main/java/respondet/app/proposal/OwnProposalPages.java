package respondet.app.proposal;

import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import respondet.app.community.OwnPlace;
import respondet.app.community.OwnPlaces;
import respondet.app.identity.Needs;
import respondet.app.identity.Right;
import respondet.app.identity.Viewer;
import respondet.app.page.NotFound;
import respondet.app.page.Page;
import respondet.app.run.Runs;
import respondet.app.text.Texts;

/** Before a vote: what another key would have meant for the viewer. */
@Controller
class OwnProposalPages {

    private final OwnPlaces places;
    private final KeyProposals proposals;
    private final Runs runs;

    OwnProposalPages(OwnPlaces places, KeyProposals proposals, Runs runs) {
        this.places = places;
        this.proposals = proposals;
        this.runs = runs;
    }

    @GetMapping("/my/{community}/proposals")
    @Needs(Right.SEE_OWN_STATEMENT)
    Page show(@PathVariable String community, @RequestParam Optional<String> member, Viewer viewer, Texts texts) {
        var place = places.of(community, member, viewer);
        var rows = proposals.of(community).stream()
                .filter(ProposalRow::isOpen)
                .map(proposal -> row(place, proposal, texts))
                .toList();
        return new OwnProposalsPage(place, rows);
    }

    private OwnProposalsPage.Row row(OwnPlace place, ProposalRow proposal, Texts texts) {
        var run = runs.find(proposal.community(), proposal.run()).orElseThrow(NotFound::new);
        var words = new ProposalWords(texts, run.month());
        var effect = proposals.effect(proposal, place.member());
        return new OwnProposalsPage.Row(
                proposal.title(),
                words.kind(proposal.kind()),
                effect.map(each -> words.sentence(proposal, each)).orElse(""),
                effect.map(words::worth).orElse(""));
    }
}
