package respondet.app.sheet;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import respondet.app.community.AgreementVersion;
import respondet.app.community.Agreements;
import respondet.app.community.Communities;
import respondet.app.journal.Journal;
import respondet.app.law.LawCheck;
import respondet.app.law.LawWords;
import respondet.app.page.NotFound;
import respondet.app.page.Overtaken;
import respondet.app.text.Texts;
import respondet.app.trade.Details;
import respondet.app.trade.DetailsRecording;
import respondet.app.trade.MandateReferences;
import respondet.core.law.Verdict;
import respondet.core.problem.Problem;

/** Looks at a list of members, and takes it whole or not at all. */
@Service
class Taking {

    private final Communities communities;
    private final Agreements agreements;
    private final Details details;
    private final MandateReferences references;
    private final DetailsRecording recording;
    private final Journal journal;
    private final LawCheck law;

    Taking(
            Communities communities,
            Agreements agreements,
            Details details,
            MandateReferences references,
            DetailsRecording recording,
            Journal journal,
            LawCheck law) {
        this.communities = communities;
        this.agreements = agreements;
        this.details = details;
        this.references = references;
        this.recording = recording;
        this.journal = journal;
        this.law = law;
    }

    public AgreementVersion current(String community) {
        return communities.agreement(community).orElseThrow(NotFound::new);
    }

    public Plan plan(AgreementVersion current, Sheet sheet, Mapping<Field> mapping, Terms terms) {
        var agreed = agreements.need(current.community());
        LocalDate day = terms.from();
        var versions = communities.versions(agreed.id()).stream()
                .map(AgreementVersion::document)
                .toList();
        var before = new KnownBefore(
                agreed, versions, member -> details.on(day, agreed.id(), member), references::isOfAnother);
        var list = new MemberList(before, terms);
        var persons = list.read(sheet, mapping);
        return new Planning(agreed, current.document(), terms).of(persons, list.troubles());
    }

    /** What the agreement would be refused for. */
    public List<Problem> problems(String community, Plan plan) {
        return plan.document()
                .map(text -> agreements.check(community, text.getBytes(StandardCharsets.UTF_8)))
                .filter(checked -> checked.found().isEmpty())
                .map(checked -> checked.problems())
                .orElse(List.of());
    }

    /** In words, what the law says no to after the list and not before. */
    public List<String> refusals(String community, Plan plan, LocalDate day, Texts texts) {
        var words = new LawWords(texts);
        return refused(community, plan, day).stream().map(words::line).toList();
    }

    /** What the law says no to after the list and not before. */
    List<Verdict> refused(String community, Plan plan, LocalDate day) {
        var now = agreements.need(community);
        return plan.document()
                .flatMap(text -> agreements
                        .check(community, text.getBytes(StandardCharsets.UTF_8))
                        .found())
                .map(then -> law.newlyRefused(now, then, day))
                .orElse(List.of());
    }

    /** Writes all of it; where the agreement is refused, nothing. */
    @Transactional
    public List<Problem> take(AgreementVersion current, Plan plan, String reason, String account) {
        journal.hold();
        if (plan.document().isPresent()) {
            var wording = new Agreements.Wording(plan.document().get().getBytes(StandardCharsets.UTF_8), reason);
            var changed = agreements.change(current.community(), current.version(), wording, account);
            if (changed.found().isEmpty()) {
                return changed.problems();
            }
        }
        for (var each : plan.details()) {
            if (recording.record(each.next(), account).isPresent()) {
                throw new Overtaken();
            }
        }
        return List.of();
    }
}
