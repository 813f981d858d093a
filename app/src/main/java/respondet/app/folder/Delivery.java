package respondet.app.folder;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Meter files that arrived together.
 *
 * @param received when they became known; none for files that count as always known
 */
record Delivery(Optional<Instant> received, String folder, List<FolderFile> files) {

    static final Comparator<Delivery> ORDER = Comparator.comparing(
                    (Delivery each) -> each.received().orElse(Instant.MIN))
            .thenComparing(Delivery::folder);

    /** Some file systems cannot write a colon in a name. */
    private static final Pattern NAME = Pattern.compile(
            "(\\d{4}-\\d{2}-\\d{2}T\\d{2})[:-](\\d{2})(?:[:-](\\d{2}))?(Z|[+-]\\d{2}[:-]?\\d{2})_[\\p{L}\\p{N}._"
                    + " -]{1,80}");

    /** The instant in the name of a delivery's folder. */
    static Optional<Instant> receivedIn(String folderName) {
        var match = NAME.matcher(folderName);
        if (!match.matches()) {
            return Optional.empty();
        }
        var seconds = Optional.ofNullable(match.group(3)).orElse("00");
        return instant(match.group(1) + ":" + match.group(2) + ":" + seconds + offset(match.group(4)));
    }

    private static String offset(String written) {
        return written.equals("Z") ? written : written.substring(0, 3) + ":" + written.substring(written.length() - 2);
    }

    private static Optional<Instant> instant(String text) {
        try {
            return Optional.of(OffsetDateTime.parse(text).toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Of its folder below all readings; empty for files that count as always known. */
    String name() {
        return received.isEmpty() ? "" : folder.substring(folder.lastIndexOf('/') + 1);
    }

    boolean isKnownAt(Optional<Instant> moment) {
        return received.isEmpty()
                || moment.map(limit -> !received.get().isAfter(limit)).orElse(true);
    }
}
