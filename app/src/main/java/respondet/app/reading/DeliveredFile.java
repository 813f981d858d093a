package respondet.app.reading;

import java.time.Instant;
import java.util.Optional;

/**
 * A meter file in figures.
 *
 * @param rows data rows read
 * @param from start of the first reading; none where there is no reading
 * @param to end of the last reading
 * @param notes how many remarks there are about it
 */
public record DeliveredFile(
        String name,
        String sha256,
        long bytes,
        String format,
        long points,
        long rows,
        long consumed,
        long produced,
        Optional<Instant> from,
        Optional<Instant> to,
        long notes) {}
