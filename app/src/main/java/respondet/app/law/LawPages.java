package respondet.app.law;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import respondet.app.community.Agreements;
import respondet.app.community.Communities;
import respondet.app.community.CommunityRow;
import respondet.app.identity.Needs;
import respondet.app.identity.Right;
import respondet.app.identity.Viewer;
import respondet.app.page.NotFound;
import respondet.app.page.Page;
import respondet.app.text.Texts;
import respondet.core.community.Community;
import respondet.core.community.FactName;
import respondet.core.community.FactType;
import respondet.core.law.Message;
import respondet.core.law.Value;
import respondet.core.law.Verdict;
import respondet.core.law.Verdict.Answer;
import respondet.core.settlement.MonthEnergy;

/** Shows what the law says to a community on a day, and what it would say to an application of another day. */
@Controller
class LawPages {

    /** What lies outside is a slip. */
    private static final int FIRST_YEAR = 1900;

    private static final int LAST_YEAR = 2200;

    private final LawCheck law;
    private final KnownEnergy energy;
    private final Communities communities;
    private final Agreements agreements;
    private final Clock clock;

    LawPages(LawCheck law, KnownEnergy energy, Communities communities, Agreements agreements, Clock clock) {
        this.law = law;
        this.energy = energy;
        this.communities = communities;
        this.agreements = agreements;
        this.clock = clock;
    }

    /** What is asked: a day, and a day on which an application is supposed; empty where the form was not sent. */
    private record Question(CommunityRow row, String day, String applied, boolean mayChange, Texts texts) {}

    @GetMapping("/communities/{community}/law")
    @Needs(Right.SEE_COMMUNITY)
    Page show(
            @PathVariable String community,
            @RequestParam(defaultValue = "") String day,
            @RequestParam(defaultValue = "") String applied,
            Viewer viewer,
            Texts texts) {
        var row = communities.find(community).orElseThrow(NotFound::new);
        var question = new Question(row, day, applied, viewer.may(Right.CHANGE_AGREEMENT, community), texts);
        return agreements
                .read(community)
                .found()
                .map(agreed -> page(question, agreed))
                .orElseGet(() -> without(question, texts.say("agreement.unreadable"), List.of()));
    }

    private Page page(Question question, Community agreed) {
        var day = date(question.day()).or(() -> today(question, agreed));
        var applied = question.applied().isBlank() ? Optional.<LocalDate>empty() : date(question.applied());
        var supposition = supposition(agreed, question.applied());
        if (day.isEmpty() || (applied.isEmpty() && !question.applied().isBlank())) {
            return without(question, question.texts().say("agreement.no-date"), supposition);
        }
        var asked = applied.flatMap(date ->
                        fact(agreed).map(fact -> new Supposed(agreed, fact, date.toString()).instead()))
                .orElse(agreed);
        var months = energy.months(law.runs(agreed, day.get()), agreed);
        return LawCheck.verdicts(asked, day.get(), months)
                .map(verdicts -> page(question, new Asked(asked, day.get(), months), verdicts))
                .orElseGet(() -> without(question, tooEarly(question, agreed), supposition));
    }

    /** What the law was asked about. */
    private record Asked(Community community, LocalDate day, List<MonthEnergy> months) {}

    private Page page(Question question, Asked asked, List<Verdict> verdicts) {
        var words = new LawWords(question.texts());
        var facts = new DecidingFacts(asked.community(), asked.day(), asked.months(), verdicts);
        var rows = verdicts.stream()
                .map(verdict -> words.row(
                        verdict,
                        asked.community(),
                        verdict.answer() == Answer.UNKNOWN
                                ? deciding(asked.community(), facts.of(verdict.rule()))
                                : List.<LawPage.Deciding>of()))
                .toList();
        return new LawPage(
                question.row(),
                question.texts().say("regime." + question.row().regime()),
                asked.day().toString(),
                supposition(asked.community(), question.applied()),
                "",
                words.sentence(verdicts),
                words.energy(law.runs(asked.community(), asked.day()), asked.months()),
                rows,
                question.mayChange());
    }

    /** A fact of the whole community has a form of its own; one of a member, point or plant is written in the text. */
    private List<LawPage.Deciding> deciding(Community community, List<String> facts) {
        return facts.stream()
                .map(fact -> new LawPage.Deciding(
                        fact,
                        law.find(community, FactName.Scope.COMMUNITY, fact).isPresent() ? "/facts/" + fact : "/edit"))
                .toList();
    }

    private static String tooEarly(Question question, Community agreed) {
        return question.texts()
                .say(Message.of("law.too-early")
                        .with("first", Value.of(LawCheck.law(agreed).firstDay())));
    }

    private static Page without(Question question, String problem, List<LawPage.Supposition> supposition) {
        return new LawPage(
                question.row(),
                question.texts().say("regime." + question.row().regime()),
                question.day(),
                supposition,
                problem,
                "",
                "",
                List.of(),
                question.mayChange());
    }

    private Optional<LocalDate> today(Question question, Community agreed) {
        return question.day().isBlank() ? Optional.of(LocalDate.now(clock.withZone(agreed.zone()))) : Optional.empty();
    }

    private static Optional<LocalDate> date(String text) {
        try {
            return Optional.of(LocalDate.parse(text.strip()))
                    .filter(date -> date.getYear() >= FIRST_YEAR && date.getYear() <= LAST_YEAR);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** The day of an application, which decides the version of the law for some rules. */
    static Optional<FactName> fact(Community community) {
        return LawCheck.law(community).facts().stream()
                .filter(fact -> fact.scope() == FactName.Scope.COMMUNITY
                        && fact.type() == FactType.DATE
                        && fact.name().startsWith("application"))
                .findFirst();
    }

    private static List<LawPage.Supposition> supposition(Community community, String typed) {
        return fact(community)
                .map(fact -> new LawPage.Supposition(
                        fact.name(),
                        typed.isBlank() ? community.facts().text(fact.name()).orElse("") : typed))
                .stream()
                .toList();
    }
}
