package respondet.regime.be;

import java.util.List;
import java.util.Optional;
import respondet.core.community.FactName;
import respondet.core.community.FactName.Scope;
import respondet.core.community.FactType;
import respondet.core.law.Certainty;
import respondet.core.law.Legal;
import respondet.core.law.Reference;
import respondet.core.law.Value;
import respondet.core.law.Verdict;
import respondet.core.law.Verdict.Answer;

/** How near the participants must be: one building, or one commune or high-voltage substation, or anywhere in Wallonia. */
record Perimeter() implements Condition {

    private static final FactName SAME_BUILDING = Condition.flag(Scope.COMMUNITY, "same_building");
    private static final FactName COMMUNES = Condition.community("communes", FactType.LIST);
    private static final FactName SUBSTATIONS = Condition.community("substations", FactType.LIST);

    @Override
    public List<FactName> facts() {
        return List.of(SAME_BUILDING, COMMUNES, SUBSTATIONS);
    }

    @Override
    public Verdict check(Applicant applicant) {
        return switch (applicant.form()) {
            case BUILDING -> building(applicant);
            case RENEWABLE_COMMUNITY -> proximity(applicant);
            case CITIZEN_COMMUNITY -> Condition.verdict("region", Answer.YES, Acts.decree("2"));
        };
    }

    @Legal(act = Acts.DECREE, article = "35nonies")
    private static Verdict building(Applicant applicant) {
        return Condition.byFact(
                "same_building", SAME_BUILDING, applicant.answer(SAME_BUILDING.name()), Acts.decree("35nonies"));
    }

    /** The text of the order was not read, only accounts of it. */
    @Legal(act = Acts.ORDER, article = "proximity")
    private static Verdict proximity(Applicant applicant) {
        var communes = one(applicant, COMMUNES);
        var substations = one(applicant, SUBSTATIONS);
        var verdict = Condition.byFact(
                "proximity", COMMUNES, either(communes, substations), new Reference(Acts.ORDER, "proximity"));
        return Condition.known(
                Condition.with(
                        Condition.with(verdict, "communes", names(applicant, COMMUNES)),
                        "substations",
                        names(applicant, SUBSTATIONS)),
                Certainty.UNCERTAIN);
    }

    private static Answer either(Optional<Boolean> first, Optional<Boolean> second) {
        if (first.orElse(false) || second.orElse(false)) {
            return Answer.YES;
        }
        return first.isPresent() && second.isPresent() ? Answer.NO : Answer.UNKNOWN;
    }

    private static Optional<Boolean> one(Applicant applicant, FactName fact) {
        var names = applicant.facts().list(fact.name());
        return names.isEmpty()
                ? Optional.empty()
                : Optional.of(names.stream().distinct().count() == 1);
    }

    private static Value names(Applicant applicant, FactName fact) {
        return Value.of(String.join(", ", applicant.facts().list(fact.name())));
    }
}
