package respondet.app.proposal;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import respondet.app.community.Agreements;
import respondet.app.community.Communities;
import respondet.app.folder.AgreementText;
import respondet.app.journal.Journal;
import respondet.app.page.NotFound;
import respondet.app.page.Typed;
import respondet.app.run.FinalRuns;
import respondet.app.run.RunRow;
import respondet.app.run.WhatIf;
import respondet.app.store.Ids;
import respondet.core.community.Community;
import respondet.core.community.KeyVersion;
import respondet.core.problem.Problem;

/** Puts a key before the members, with what it would have meant in the last final month; closes it again. */
@Service
public class Proposing {

    private final Communities communities;
    private final Agreements agreements;
    private final FinalRuns finals;
    private final WhatIf whatIf;
    private final Journal journal;

    Proposing(Communities communities, Agreements agreements, FinalRuns finals, WhatIf whatIf, Journal journal) {
        this.communities = communities;
        this.agreements = agreements;
        this.finals = finals;
        this.whatIf = whatIf;
        this.journal = journal;
    }

    /**
     * What became of a try.
     *
     * @param problem the key of what is wrong; empty where it was published
     */
    public record Outcome(String problem, List<Problem> problems) {

        static final Outcome NONE = new Outcome("", List.of());

        static Outcome refused(String problem) {
            return new Outcome(problem, List.of());
        }

        public boolean isPublished() {
            return problem.isEmpty();
        }
    }

    /** The run of the last final month. */
    Optional<RunRow> lastFinal(String community) {
        return finals.of(community).values().stream()
                .reduce((_, later) -> later)
                .map(List::getLast);
    }

    /** The agreement with the key in it; none where the document has no list that a form can add to. */
    public Optional<String> document(String community, String item) {
        var current = communities.agreement(community).orElseThrow(NotFound::new);
        return new AgreementText(current.document()).withFlow("keys", item);
    }

    /** Publishes what the month really gives when it is settled with the key, or nothing. */
    public Outcome publish(String community, KeyForm form, String account) {
        if (!form.problem().isEmpty()) {
            return Outcome.refused(form.problem());
        }
        var from = Typed.date(form.from());
        var run = lastFinal(community);
        if (from.isEmpty() || run.isEmpty()) {
            return Outcome.refused(from.isEmpty() ? "proposal.problem.day" : "proposal.problem.no-month");
        }
        return document(community, form.item())
                .map(document -> publish(new Draft(community, form, from.get(), run.get(), account), document))
                .orElseGet(() -> Outcome.refused("proposal.problem.layout"));
    }

    private record Draft(String community, KeyForm form, LocalDate from, RunRow run, String account) {}

    private Outcome publish(Draft draft, String document) {
        var checked = agreements.check(draft.community(), document.getBytes(StandardCharsets.UTF_8));
        var key = checked.found().stream()
                .flatMap(community -> community.keys().stream())
                .filter(version -> version.from().equals(draft.from()))
                .findFirst();
        return key.map(version -> publish(draft, version))
                .orElseGet(() -> new Outcome("proposal.problem.refused", checked.problems()));
    }

    private Outcome publish(Draft draft, KeyVersion version) {
        var run = draft.run();
        var after = whatIf.totals(run, community -> under(community, run.month(), version));
        return after.found()
                .map(totals -> {
                    var effects = new EffectOfKey(version.key(), finals.totals(run), totals).all();
                    write(draft, effects);
                    return Outcome.NONE;
                })
                .orElseGet(() -> new Outcome("proposal.problem.unsettled", after.problems()));
    }

    private void write(Draft draft, List<KeyEffect> effects) {
        var form = draft.form();
        var change = new KeyProposed(
                Ids.next(),
                draft.community(),
                form.title(),
                form.kind(),
                form.item(),
                draft.run().id(),
                effects);
        journal.write(change, draft.account());
    }

    /** The community as if the key had counted from the first day of the month. */
    private static Community under(Community community, YearMonth month, KeyVersion version) {
        var first = month.atDay(1);
        var keys = new ArrayList<>(community.keys().stream()
                .filter(each -> each.from().isBefore(first))
                .toList());
        keys.add(new KeyVersion(first, version.key(), version.decided()));
        return new Community(
                community.id(),
                community.name(),
                community.territory(),
                community.regime(),
                community.zone(),
                community.currency(),
                community.facts(),
                community.members(),
                community.points(),
                community.plants(),
                keys,
                community.tariffs(),
                community.prices(),
                community.openingLots(),
                community.estimation());
    }

    /** Members see it no longer; a second time changes nothing. */
    @Transactional
    public void close(ProposalRow proposal, String account) {
        if (proposal.isOpen()) {
            journal.write(new ProposalClosed(proposal.id(), proposal.community(), proposal.title()), account);
        }
    }
}
