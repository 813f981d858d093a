package respondet.regime.pl;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import respondet.core.community.Member;
import respondet.core.community.MemberKind;
import respondet.core.law.Dated;
import respondet.core.law.Legal;
import respondet.core.law.Message;
import respondet.core.law.Parameter;
import respondet.core.law.Reference;
import respondet.core.law.Value;
import respondet.core.law.Verdict;
import respondet.regime.ParameterFile;

/** How many members a cooperative needs: ten natural persons or three legal persons, or five farmers under their own act. */
record FoundersRule(List<Member> members, Optional<String> foundedBy) {

    private static final String FARMERS_ACT = "farmers_cooperative_act";
    private static final Dated<Minimum> MINIMUM = ParameterFile.load("pl/founders", Minimum.class);

    /** The least number of each. */
    record Minimum(int natural_persons, int legal_persons, int farmers) {}

    static FoundersRule on(LocalDate date, List<Member> members, Optional<String> foundedBy) {
        return new FoundersRule(
                members.stream().filter(member -> member.isActiveOn(date)).toList(), foundedBy);
    }

    Verdict verdict(LocalDate date) {
        var minimum = MINIMUM.on(date);
        if (isEnough(minimum.value()) || !couldBeFarmers(minimum.value())) {
            return verdict(minimum, isEnough(minimum.value()));
        }
        return foundedBy.isPresent()
                ? verdict(minimum, foundedBy.get().equals(FARMERS_ACT))
                : Verdicts.missing("founders", "founded_by", minimum.reference());
    }

    private Verdict verdict(Parameter<Minimum> minimum, boolean fulfilled) {
        var values = Message.of("founders")
                .with("natural", Value.of(natural()))
                .with("legal", Value.of(members.size() - natural()))
                .with("farmers", Value.of(farmers()));
        return Verdicts.of("founders", fulfilled, values, new Reference(Acts.COOPERATIVES, "6"))
                .atMost(minimum.certainty());
    }

    @Legal(act = Acts.COOPERATIVES, article = "6")
    private boolean isEnough(Minimum minimum) {
        return natural() >= minimum.natural_persons() || members.size() - natural() >= minimum.legal_persons();
    }

    private boolean couldBeFarmers(Minimum minimum) {
        return farmers() >= minimum.farmers();
    }

    private long natural() {
        return members.stream()
                .filter(member -> member.kind().isNaturalPerson())
                .count();
    }

    private long farmers() {
        return members.stream()
                .filter(member -> member.kind() == MemberKind.FARMER)
                .count();
    }
}
