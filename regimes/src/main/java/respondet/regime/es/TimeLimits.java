package respondet.regime.es;

import static respondet.regime.es.Rule.with;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import respondet.core.community.Community;
import respondet.core.community.Facts;
import respondet.core.community.KeyVersion;
import respondet.core.community.Member;
import respondet.core.law.Certainty;
import respondet.core.law.Legal;
import respondet.core.law.Value;
import respondet.core.law.Verdict;

/** The verdicts on dates: changes of coefficients, stay in the modality, activation. */
final class TimeLimits {

    private final Parameters parameters;
    private final Community community;
    private final Facts facts;
    private final LocalDate on;

    TimeLimits(Parameters parameters, Community community, LocalDate on) {
        this.parameters = parameters;
        this.community = community;
        this.facts = community.facts();
        this.on = on;
    }

    Stream<Verdict> verdicts() {
        return Stream.of(Stream.of(changes(), filing(), stay()), activation()).flatMap(each -> each);
    }

    private CoefficientChange change() {
        return new CoefficientChange(parameters.coefficientChange());
    }

    /** Of the changes before the first coded day nothing is said. */
    private Verdict changes() {
        List<KeyVersion> keys = community.keys();
        boolean allowed = true;
        for (int i = 1; i < keys.size(); i++) {
            var next = keys.get(i).from();
            allowed &= isTooEarly(next) || change().isAllowed(keys.get(i - 1).from(), next);
        }
        return Rule.of("four_months", parameters.coefficientChange().on(on)).says(allowed);
    }

    /** The latest coefficients work from the day that follows from when their file was handed in. */
    private Verdict filing() {
        var rule = Rule.of("coefficients_filed", parameters.coefficientChange().on(on));
        var filed = facts.date(FactNames.COEFFICIENTS_FILED);
        if (filed.isEmpty() || community.keys().isEmpty()) {
            return rule.unknown();
        }
        if (isTooEarly(filed.get())) {
            return rule.tooEarly(
                    filed.get(), parameters.coefficientChange().values().firstKey());
        }
        var first = change().firstDay(filed.get());
        boolean inTime = !community.keys().getLast().from().isBefore(first);
        return with(rule.says(inTime), "first", Value.of(first));
    }

    private boolean isTooEarly(LocalDate date) {
        return date.isBefore(parameters.coefficientChange().values().firstKey());
    }

    private Verdict stay() {
        var months = parameters.minimumStay().on(on);
        var early = community.members().stream()
                .filter(member -> leavesBefore(member, months.value()))
                .map(Member::id)
                .toList();
        var verdict = with(Rule.of("minimum_stay", months).says(early.isEmpty()), "months", Value.of(months.value()));
        return early.isEmpty() ? verdict : with(verdict, "members", Value.of(String.join(", ", early)));
    }

    @Legal(act = Acts.SELF_CONSUMPTION, article = "8.5")
    private static boolean leavesBefore(Member member, int months) {
        return member.left().filter(member.joined().plusMonths(months)::isAfter).isPresent();
    }

    /** Only where it is known when activation was asked for. */
    private Stream<Verdict> activation() {
        return facts.date(FactNames.ACTIVATION_REQUESTED).map(this::activation).stream();
    }

    private Verdict activation(LocalDate requested) {
        var first = parameters.activationDelay().values().firstKey();
        if (requested.isBefore(first) || !facts.has(FactNames.LOW_VOLTAGE)) {
            return new Rule("activation_in_time", Acts.article("16 bis"), Certainty.UNCERTAIN).unknown();
        }
        var delay = new ActivationDelay(parameters.activationDelay());
        var request = request(requested);
        var rule = Rule.of("activation_in_time", parameters.activationDelay().on(requested));
        boolean inTime = delay.discounted(request, community.zone()).isEmpty();
        return with(rule.says(inTime), "deadline", Value.of(delay.deadline(requested)));
    }

    /** A plant not yet active counts as active after the settled period. */
    private ActivationDelay.Request request(LocalDate requested) {
        return new ActivationDelay.Request(
                requested,
                facts.date(FactNames.ACTIVATED).orElse(on.plusDays(1)),
                Modality.installed(community.plants(), LocalDate.MAX),
                facts.flag(FactNames.LOW_VOLTAGE).orElse(false));
    }
}
