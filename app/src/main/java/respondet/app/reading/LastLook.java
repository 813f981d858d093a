package respondet.app.reading;

import java.time.Instant;
import java.util.Optional;

/** When everything that was known of a community was used last; what is delivered later must become known later. */
public interface LastLook {

    Optional<Instant> latest(String community);
}
