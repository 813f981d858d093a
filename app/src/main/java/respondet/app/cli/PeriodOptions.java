package respondet.app.cli;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import respondet.app.settlement.SettlementPeriod;

/** The days that a command works on; without them all that was metered. */
public final class PeriodOptions {

    @Option(names = "--from", paramLabel = "DATE", descriptionKey = "option.from")
    private @Nullable LocalDate from;

    @Option(names = "--to", paramLabel = "DATE", descriptionKey = "option.to")
    private @Nullable LocalDate to;

    public SettlementPeriod period() {
        return new SettlementPeriod(Optional.ofNullable(from), Optional.ofNullable(to));
    }

    /** Whether the end lies after the start, as far as both are given. */
    public boolean isSound() {
        return from == null || to == null || from.isBefore(to);
    }
}
