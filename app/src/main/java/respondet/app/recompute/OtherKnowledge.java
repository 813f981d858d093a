package respondet.app.recompute;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import respondet.core.community.Community;
import respondet.core.reading.Readings;

/** What was or became known besides that of which an allocation was made: other agreements, other deliveries. */
public record OtherKnowledge(List<Agreement> agreements, List<Moment> moments) {

    public static final OtherKnowledge NONE = new OtherKnowledge(List.of(), List.of());

    public OtherKnowledge {
        agreements = List.copyOf(agreements);
        moments = List.copyOf(moments);
    }

    /** Another version of the agreement, read when it is tried. */
    public record Agreement(long version, Supplier<Optional<Community>> community) {}

    /** The readings as they were known at a moment, read when they are tried. */
    public record Moment(Instant at, Supplier<Optional<Readings>> readings) {}
}
