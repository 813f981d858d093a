package respondet.app.assembly;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import respondet.app.journal.Journal;
import respondet.app.run.FinalRuns;
import respondet.app.solidarity.SolidaritySet;
import respondet.app.solidarity.SolidarityVersion;
import respondet.app.store.Ids;
import respondet.core.quantity.Share;

/** Records what the assembly set aside, unless it would change a month that is final. */
@Service
public class Resolutions {

    private final FinalRuns finals;
    private final Journal journal;

    Resolutions(FinalRuns finals, Journal journal) {
        this.finals = finals;
        this.journal = journal;
    }

    /** What was decided, from which day, and by which resolution. */
    public record Decision(String community, LocalDate from, Share share, String resolution) {}

    /** Answers the key of what speaks against it. */
    @Transactional
    public Optional<String> record(Decision decision, String account) {
        journal.hold();
        var set = new SolidaritySet(
                Ids.next(), decision.community(), decision.from(), decision.share(), decision.resolution());
        if (isPast(decision)) {
            return Optional.of("assembly.problem.final");
        }
        journal.write(set, account);
        return Optional.empty();
    }

    private boolean isPast(Decision decision) {
        YearMonth first = SolidarityVersion.firstMonth(decision.from());
        return !finals.of(decision.community()).tailMap(first).isEmpty();
    }
}
