package respondet.app.recompute;

import java.time.Instant;
import java.time.LocalDate;
import respondet.core.law.Message;
import respondet.core.law.Value;

/** What an operator may have assumed otherwise than we did; each is tried, and named only where it gives the same figures. */
public sealed interface Assumption {

    /** Each value rounded by itself, so that the sum need not hold. */
    record RoundedAlone() implements Assumption {}

    /** The values of so many hours later; negative for earlier. */
    record Shifted(int hours) implements Assumption {}

    /** The key that is in force from another day. */
    record OtherKey(LocalDate from) implements Assumption {}

    /** A member that joined counts as not yet joined. */
    record NotYetMember(String member) implements Assumption {}

    /** A member that has left still counts. */
    record StillMember(String member) implements Assumption {}

    /** Another version of the agreement. */
    record OtherAgreement(long version) implements Assumption {}

    /** The readings as they were known at another moment. */
    record KnownAt(Instant moment) implements Assumption {}

    /** Every estimated reading taken as nothing. */
    record EstimatesAsZero() implements Assumption {}

    /** Every estimated reading estimated by another rule. */
    record EstimatedBy(String rule) implements Assumption {}

    /** A point's reading was missing and taken as nothing. */
    record ReadingAsZero(String point) implements Assumption {}

    /** A point's reading was missing and replaced by the one a week before. */
    record ReadingOfLastWeek(String point) implements Assumption {}

    /** In words, for a sentence that begins: the operator's figure comes out… */
    default Message words() {
        return switch (this) {
            case RoundedAlone() -> Message.of("recompute.because.rounded");
            case Shifted(var hours) ->
                Message.of(hours > 0 ? "recompute.because.later" : "recompute.because.earlier")
                        .with("hours", Value.of(Math.abs(hours)));
            case OtherKey(var from) -> Message.of("recompute.because.key").with("date", Value.of(from));
            case NotYetMember(var member) -> of("recompute.because.not_yet", member);
            case StillMember(var member) -> of("recompute.because.still", member);
            case OtherAgreement(var version) ->
                Message.of("recompute.because.agreement").with("version", Value.of(version));
            case KnownAt(var moment) -> Message.of("recompute.because.known").with("moment", Value.of(moment));
            case EstimatesAsZero() -> Message.of("recompute.because.no_estimates");
            case EstimatedBy(var rule) ->
                Message.of("recompute.because.estimates").with("rule", new Value.Word("recompute.rule." + rule));
            case ReadingAsZero(var point) ->
                Message.of("recompute.because.zero").with("point", Value.of(point));
            case ReadingOfLastWeek(var point) ->
                Message.of("recompute.because.last_week").with("point", Value.of(point));
        };
    }

    private static Message of(String key, String member) {
        return Message.of(key).with("member", Value.of(member));
    }
}
