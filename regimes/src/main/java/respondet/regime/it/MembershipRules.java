package respondet.regime.it;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import respondet.core.community.Member;
import respondet.core.community.MemberKind;
import respondet.core.law.Certainty;
import respondet.core.law.Dated;
import respondet.core.law.Legal;
import respondet.core.law.Reference;
import respondet.core.law.Value;
import respondet.core.law.Verdict;
import respondet.core.law.Verdict.Answer;

/** Who must be in a configuration, who must not, and what its statute says. */
record MembershipRules(Dated<MembershipRules.Minimum> minimum, Dated<LocalDate> deadline) {

    /** Fewest members and consuming points. */
    record Minimum(int members, int consumers) {}

    static MembershipRules load() {
        return new MembershipRules(
                ItalianLaw.load("minimum_members", Minimum.class),
                ItalianLaw.load("application_deadline", LocalDate.class));
    }

    List<Verdict> of(Terms terms, LocalDate date) {
        var active = terms.resolved().members().stream()
                .filter(member -> member.isActiveOn(date))
                .toList();
        var verdicts = new ArrayList<Verdict>();
        verdicts.add(
                terms.configuration() == Configuration.REMOTE ? singleCustomer(active) : enough(terms, active, date));
        if (terms.configuration() == Configuration.COMMUNITY) {
            verdicts.add(mainBusiness(active));
        }
        verdicts.add(surplusDuty(terms));
        verdicts.add(application(terms, date));
        return verdicts;
    }

    @Legal(act = Act.DECREE_199, article = "30(1)")
    Verdict singleCustomer(List<Member> active) {
        return Finding.of("single_customer", active.size() == 1)
                .with("members", Value.of(active.size()))
                .by(new Reference(Act.DECREE_199, "30(1)"), Certainty.MEMORY);
    }

    @Legal(act = Act.OPERATING_RULES, article = "Parte II")
    Verdict enough(Terms terms, List<Member> active, LocalDate date) {
        var least = minimum.on(date);
        var ids = active.stream().map(Member::id).toList();
        long consumers = terms.resolved().points().stream()
                .filter(point -> point.member().filter(ids::contains).isPresent())
                .count();
        boolean enough = active.size() >= least.value().members()
                && consumers >= least.value().consumers()
                && !terms.resolved().plants().isEmpty();
        return Finding.of("minimum_members", enough)
                .with("members", Value.of(active.size()))
                .with("consumers", Value.of(consumers))
                .with("plants", Value.of(terms.resolved().plants().size()))
                .with("needMembers", Value.of(least.value().members()))
                .with("needConsumers", Value.of(least.value().consumers()))
                .by(least);
    }

    /** Sharing energy must not be the main business of a member enterprise. */
    @Legal(act = Act.DECREE_199, article = "31(1)(b)")
    Verdict mainBusiness(List<Member> active) {
        var rule = "main_business";
        var enterprises = active.stream()
                .filter(member -> member.kind() == MemberKind.FIRM)
                .toList();
        var guilty = find(enterprises, Optional.of(true))
                .map(id -> Finding.of(rule, Answer.NO).with("member", Value.of(id)));
        var silent = find(enterprises, Optional.empty())
                .map(id -> Finding.of(rule, Answer.UNKNOWN).with("member", Value.of(id)));
        return guilty.or(() -> silent)
                .orElseGet(() -> Finding.of(rule, Answer.YES))
                .by(new Reference(Act.DECREE_199, "31(1)(b)"), Certainty.MEMORY);
    }

    private static Optional<String> find(List<Member> members, Optional<Boolean> mainBusiness) {
        return members.stream()
                .filter(member ->
                        member.facts().flag(ItalianFacts.MAIN_BUSINESS).equals(mainBusiness))
                .map(Member::id)
                .findFirst();
    }

    @Legal(act = Act.DM_414, article = "3(2)")
    Verdict surplusDuty(Terms terms) {
        return Finding.of("surplus_duty", terms.community().facts().flag(ItalianFacts.SURPLUS_DUTY))
                .by(new Reference(Act.DM_414, "3(2)"), Certainty.FOUND);
    }

    @Legal(act = Act.DM_414, article = "3(1)")
    Verdict application(Terms terms, LocalDate date) {
        var last = deadline.on(date);
        var day = terms.community().facts().date(ItalianFacts.APPLICATION_DATE);
        return Finding.of("application", day.map(each -> !each.isAfter(last.value())))
                .with("last", Value.of(last.value()))
                .by(last);
    }
}
