package respondet.metering;

import respondet.core.problem.ProblemKind;

/** What a local time label of a file stands for. */
public sealed interface Stamp {

    /** The start of an interval, in seconds since 1970 UTC. */
    record At(long epochSecond) implements Stamp {}

    /** A label that stands for no interval, and why. */
    record Faulty(ProblemKind kind, String hint) implements Stamp {}

    /** An hour that spring skipped. */
    Faulty SKIPPED = new Faulty(ProblemKind.WRONG_DAY_LENGTH, "hint.skipped_hour");

    /** A label written more often than that day has it. */
    Faulty REPEATED = new Faulty(ProblemKind.WRONG_DAY_LENGTH, "hint.repeated_hour");

    /** A season flag that cannot be on that day. */
    Faulty WRONG_SEASON = new Faulty(ProblemKind.BROKEN_STRUCTURE, "hint.wrong_season");
}
