package respondet.app.trade;

import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import respondet.app.journal.Journal;

/** Records details, unless their mandate bears another member's reference. */
@Service
public class DetailsRecording {

    private final MandateReferences references;
    private final Journal journal;

    DetailsRecording(MandateReferences references, Journal journal) {
        this.references = references;
        this.journal = journal;
    }

    /** The key of what stands against it. */
    @Transactional
    public Optional<String> record(TradeDetails details, String account) {
        journal.hold();
        if (references.isOfAnother(details)) {
            return Optional.of("trade.problem.mandate_taken");
        }
        journal.write(new DetailsRecorded(details), account);
        return Optional.empty();
    }
}
