package respondet.app.compare;

import java.time.Instant;
import java.util.List;
import respondet.app.settlement.Input;
import respondet.core.community.Community;
import respondet.core.time.Period;

/** One community under several laws, its own first; the figures of two laws are never added. */
public record Comparison(
        Community community, Period period, Instant knownAt, List<Input> inputs, List<LawResult> laws) {

    public Comparison {
        inputs = List.copyOf(inputs);
        laws = List.copyOf(laws);
    }

    /** Whether the community's own law could settle it. */
    public boolean isSettledAtHome() {
        return laws.getFirst().settled().isPresent();
    }
}
