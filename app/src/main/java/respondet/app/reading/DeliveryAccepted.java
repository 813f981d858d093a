package respondet.app.reading;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import respondet.app.journal.Change;
import respondet.core.time.Resolution;

/** A delivery of meter files counts from now on. */
public record DeliveryAccepted(
        Optional<String> community,
        String delivery,
        Instant received,
        String folder,
        Origin origin,
        Resolution finest,
        List<DeliveredFile> files)
        implements Change {

    public DeliveryAccepted {
        files = List.copyOf(files);
    }

    @Override
    public String subject() {
        return delivery;
    }
}
