package respondet.app.reading;

import java.time.Instant;
import java.util.List;

/**
 * A delivery that counts, for programs.
 *
 * @param received when it became known
 * @param notes how many remarks there are about its files
 */
record DeliveryInfo(
        String id, Instant received, String folder, String account, String origin, long notes, List<FileInfo> files) {

    static DeliveryInfo of(Delivery delivery) {
        return new DeliveryInfo(
                delivery.id(),
                delivery.received(),
                delivery.folder(),
                delivery.account(),
                delivery.origin().id(),
                delivery.notes(),
                delivery.files().stream().map(FileInfo::of).toList());
    }
}
