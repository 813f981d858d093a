package respondet.app.agreement;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import respondet.app.community.Agreements;
import respondet.app.community.Communities;
import respondet.app.community.CommunityRow;
import respondet.app.folder.AgreementText;
import respondet.app.identity.Needs;
import respondet.app.identity.Right;
import respondet.app.page.NotFound;
import respondet.app.page.Page;
import respondet.app.text.Texts;
import respondet.core.community.Member;
import respondet.core.community.MemberKind;
import respondet.core.law.Message;
import respondet.core.law.Value;

/** Members join and leave by plain forms; each makes a new version of the document without anybody touching it. */
@Controller
class MemberPages {

    private final Proposals proposals;
    private final Communities communities;
    private final Agreements agreements;
    private final Clock clock;

    MemberPages(Proposals proposals, Communities communities, Agreements agreements, Clock clock) {
        this.proposals = proposals;
        this.communities = communities;
        this.agreements = agreements;
        this.clock = clock;
    }

    @GetMapping("/communities/{community}/agreement/join")
    @Needs(Right.CHANGE_AGREEMENT)
    Page join(@PathVariable String community, Texts texts) {
        return join(community, Joining.empty(today(community), texts.language().code()), "", List.of());
    }

    @PostMapping("/communities/{community}/agreement/join")
    @Needs(Right.CHANGE_AGREEMENT)
    Page join(@PathVariable String community, @RequestParam Map<String, String> fields, Texts texts) {
        var joining = Joining.of(new Form(fields));
        if (!joining.missing().isEmpty() || joining.isToBeTold()) {
            return join(community, joining, joining.missing(), List.of());
        }
        var current = proposals.current(community);
        var version = Long.toString(current.version());
        var changed = joining.in(current.document());
        if (changed.isEmpty()) {
            return unfit(community, new Draft(version, joining.reason(), current.document()));
        }
        var page = proposals.propose(community, new Draft(version, joining.reason(), changed.get()), texts);
        return page instanceof EditPage edit
                ? join(community, joining, edit.notice(), edit.problems())
                : refused(community, joining, changed.get(), texts).orElse(page);
    }

    /** A candidate with whom the law says no to what it did not refuse before. */
    private Optional<Page> refused(String community, Joining joining, String document, Texts texts) {
        var against = proposals.refusals(community, document, LocalDate.parse(joining.joined()), texts).stream()
                .map(line -> new EditPage.ProblemLine(line, ""))
                .toList();
        return against.isEmpty()
                ? Optional.empty()
                : Optional.of(join(community, joining, "agreement.join.refused", against));
    }

    private Page join(String community, Joining joining, String problem, List<EditPage.ProblemLine> problems) {
        return new JoinPage(
                row(community),
                joining,
                problem,
                problems,
                Arrays.stream(MemberKind.values()).map(MemberKind::id).toList(),
                List.copyOf(agreements.need(community).tariffs().keySet()),
                proposals.asks(agreements.need(community), Joining.SUBSTATION));
    }

    @GetMapping("/communities/{community}/agreement/leave")
    @Needs(Right.CHANGE_AGREEMENT)
    Page leave(
            @PathVariable String community,
            @RequestParam(defaultValue = "") String member,
            @RequestParam(defaultValue = "") String left,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) Optional<LocalDate> announced,
            Texts texts) {
        var day = left.isEmpty() ? today(community) : left;
        var reason = announced
                .map(each -> texts.say(Message.of("leaving.reason").with("day", Value.of(each))))
                .orElse("");
        return leave(community, new Leaving(member, day, reason), "", List.of());
    }

    @PostMapping("/communities/{community}/agreement/leave")
    @Needs(Right.CHANGE_AGREEMENT)
    Page leave(@PathVariable String community, @RequestParam Map<String, String> fields, Texts texts) {
        var form = new Form(fields);
        var leaving = new Leaving(form.need("member"), form.need("left"), form.need("reason"));
        if (!leaving.missing().isEmpty()) {
            return leave(community, leaving, leaving.missing(), List.of());
        }
        var current = proposals.current(community);
        var version = Long.toString(current.version());
        var changed = new AgreementText(current.document())
                .withValue("members", leaving.member(), Map.entry("left", leaving.left()), "joined");
        if (changed.isEmpty()) {
            return unfit(community, new Draft(version, leaving.reason(), current.document()));
        }
        var page = proposals.propose(community, new Draft(version, leaving.reason(), changed.get()), texts);
        return page instanceof EditPage edit ? leave(community, leaving, edit.notice(), edit.problems()) : page;
    }

    /** Who leaves, on which first day no longer a member, and why. */
    private record Leaving(String member, String left, String reason) {

        String missing() {
            if (member.isEmpty() || left.isEmpty()) {
                return "agreement.leave.missing";
            }
            return reason.isEmpty() ? "agreement.edit.no-reason" : "";
        }
    }

    private Page leave(String community, Leaving leaving, String problem, List<EditPage.ProblemLine> problems) {
        var choices = agreements.need(community).members().stream()
                .filter(member -> member.left().isEmpty())
                .map(MemberPages::choice)
                .toList();
        return new LeavePage(
                row(community), leaving.member(), leaving.left(), leaving.reason(), problem, problems, choices);
    }

    private static LeavePage.Choice choice(Member member) {
        return new LeavePage.Choice(member.id(), member.name());
    }

    private Page unfit(String community, Draft draft) {
        return proposals.edit(community, draft, "agreement.edit.layout");
    }

    private String today(String community) {
        return LocalDate.now(clock.withZone(agreements.need(community).zone())).toString();
    }

    private CommunityRow row(String community) {
        return communities.find(community).orElseThrow(NotFound::new);
    }
}
