package respondet.metering.operator;

import respondet.core.problem.Checked;
import respondet.metering.MeterFile;

/** One layout in which an operator tells its allocation: recognised by content, read whole or refused whole. */
public sealed interface OperatorFile permits CanonicalAllocation, SpanishParts, FluviusShares, PolishBalance {

    /** A stable identifier such as {@code operator-csv}. */
    String id();

    /** Whether real files of this layout were seen; otherwise it follows a description only. */
    boolean isConfirmed();

    /** Whether the content is of this layout; never throws, whatever the bytes. */
    boolean recognises(MeterFile file);

    /** Everything that the file tells, with its problems. */
    Checked<OperatorAllocation> read(MeterFile file, OperatorContext context);
}
