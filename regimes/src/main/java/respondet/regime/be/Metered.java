package respondet.regime.be;

import java.util.List;
import respondet.core.community.FactName;
import respondet.core.community.FactName.Scope;
import respondet.core.law.Legal;
import respondet.core.law.Verdict;

/** Every access point has a meter that counts both ways by quarter-hour. */
record Metered() implements Condition {

    private static final FactName SMART_METER = Condition.flag(Scope.POINT, "smart_meter");

    @Override
    public List<FactName> facts() {
        return List.of(SMART_METER);
    }

    @Override
    @Legal(act = Acts.DECREE, article = "35octies")
    public Verdict check(Applicant applicant) {
        return Condition.byFact(
                "smart_meter", SMART_METER, applicant.answerOfPoints(SMART_METER.name()), Acts.decree("35octies"));
    }
}
