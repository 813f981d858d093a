package respondet.app.law;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import respondet.app.api.ApiRoute;
import respondet.app.api.ApiRoutes;
import respondet.app.api.Sent;
import respondet.app.community.Agreements;
import respondet.app.identity.Needs;
import respondet.app.identity.Right;
import respondet.app.text.Texts;
import respondet.core.community.Community;
import respondet.core.law.Certainty;
import respondet.core.law.Verdict;
import respondet.core.law.Verdict.Answer;

/** What the law says to a community, for programs. */
@ApiRoutes
class LawApi {

    private final LawCheck law;
    private final Agreements agreements;
    private final Clock clock;

    LawApi(LawCheck law, Agreements agreements, Clock clock) {
        this.law = law;
        this.agreements = agreements;
        this.clock = clock;
    }

    /**
     * What each rule says on a day.
     *
     * @param inForce whether the law is coded for that day; where it is not, there are no verdicts
     */
    record LawInfo(LocalDate day, String regime, boolean inForce, List<VerdictInfo> verdicts) {}

    /** One rule's answer, and why. */
    record VerdictInfo(String rule, Answer answer, String because, String reference, Certainty certainty) {

        static VerdictInfo of(Verdict verdict, Community agreed, Texts texts) {
            return new VerdictInfo(
                    verdict.rule(),
                    verdict.answer(),
                    texts.say(verdict.because(), agreed.zone()),
                    verdict.reference().toString(),
                    verdict.certainty());
        }
    }

    @GetMapping("/communities/{community}/law")
    @Needs(Right.SEE_COMMUNITY)
    @ApiRoute("Tells what each rule of the law says to the community on a day, today unless told otherwise; with"
            + " applied, as if that were the day of its application.")
    LawInfo verdicts(
            @PathVariable String community,
            @RequestParam Optional<String> day,
            @RequestParam Optional<String> applied,
            Texts texts) {
        var agreed = agreements.need(community);
        var on = day.map(each -> Sent.day(each, "day")).orElseGet(() -> LocalDate.now(clock.withZone(agreed.zone())));
        var asked = applied.map(each -> Sent.day(each, "applied"))
                .flatMap(date ->
                        LawPages.fact(agreed).map(fact -> new Supposed(agreed, fact, date.toString()).instead()))
                .orElse(agreed);
        var found = law.verdicts(asked, on);
        return new LawInfo(
                on,
                agreed.regime(),
                found.isPresent(),
                found.orElse(List.of()).stream()
                        .map(verdict -> VerdictInfo.of(verdict, agreed, texts))
                        .toList());
    }
}
