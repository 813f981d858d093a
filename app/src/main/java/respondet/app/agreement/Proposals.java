package respondet.app.agreement;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import respondet.app.community.AgreementVersion;
import respondet.app.community.Agreements;
import respondet.app.community.Communities;
import respondet.app.law.LawCheck;
import respondet.app.law.LawWords;
import respondet.app.page.NotFound;
import respondet.app.page.Page;
import respondet.app.text.ProblemText;
import respondet.app.text.Texts;
import respondet.core.community.Community;
import respondet.core.community.FactName;
import respondet.core.problem.Problem;

/** Looks at a draft: what keeps it from being stored, or what it would change. */
@Component
record Proposals(Communities communities, Agreements agreements, LawCheck law, Clock clock) {

    AgreementVersion current(String community) {
        return communities.agreement(community).orElseThrow(NotFound::new);
    }

    /** The page that asks for confirmation, or the editor with what is wrong. */
    Page propose(String community, Draft draft, Texts texts) {
        var current = current(community);
        if (!draft.startsFrom(current.version())) {
            return overtaken(community, draft);
        }
        if (draft.reason().isEmpty()) {
            return edit(community, draft, "agreement.edit.no-reason");
        }
        var changes = LineDiff.between(current.document(), draft.document());
        if (changes.isEmpty()) {
            return edit(community, draft, "agreement.edit.nothing");
        }
        var checked = agreements.check(community, draft.bytes());
        return checked.found().isEmpty()
                ? refused(community, draft, checked.problems(), texts)
                : new ConfirmPage(
                        communities.find(community).orElseThrow(NotFound::new),
                        draft,
                        changes,
                        refusals(community, draft.document(), LocalDate.now(clock), texts),
                        checked.problems().stream()
                                .map(problem -> ProblemText.line(problem, texts))
                                .toList());
    }

    /** In words, what the law says no to in a document and not in the agreement of now. */
    List<String> refusals(String community, String document, LocalDate day, Texts texts) {
        var words = new LawWords(texts);
        var after = agreements
                .check(community, document.getBytes(StandardCharsets.UTF_8))
                .found();
        return agreements.read(community).found().stream()
                .flatMap(now -> after.stream().flatMap(then -> law.newlyRefused(now, then, day).stream()))
                .map(words::line)
                .toList();
    }

    /** Whether the community's law reads a fact of points. */
    boolean asks(Community community, String fact) {
        return law.find(community, FactName.Scope.POINT, fact).isPresent();
    }

    Page edit(String community, Draft draft, String notice) {
        return page(community, draft, notice, List.of());
    }

    /** The editor with every problem and the line that it is about. */
    Page refused(String community, Draft draft, List<Problem> problems, Texts texts) {
        var found = EditPage.ProblemLine.of(problems, draft.document(), texts);
        return page(community, draft, "agreement.edit.refused", found);
    }

    private Page page(String community, Draft draft, String notice, List<EditPage.ProblemLine> problems) {
        var row = communities.find(community).orElseThrow(NotFound::new);
        return new EditPage(row, draft, notice, problems, List.of());
    }

    /** What was typed, with what somebody else stored meanwhile; storing again starts from that. */
    Page overtaken(String community, Draft draft) {
        var current = current(community);
        var base = communities.versions(community).stream()
                .filter(version -> draft.startsFrom(version.version()))
                .findFirst()
                .map(AgreementVersion::document)
                .orElse("");
        return new EditPage(
                communities.find(community).orElseThrow(NotFound::new),
                draft.from(current.version()),
                "agreement.edit.overtaken",
                List.of(),
                LineDiff.between(base, current.document()));
    }
}
