package respondet.app.reading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;
import respondet.app.journal.Journal;
import respondet.app.store.Ids;
import respondet.core.community.Community;
import respondet.metering.lake.LakeFile;

/** Finds readings of months that nobody may keep any longer, in the lake and in the files, and lets them go. */
@Service
public class PastReadings {

    private final Deliveries deliveries;
    private final ReadingFiles files;
    private final ReadDeliveries read;
    private final Journal journal;
    private final Turns turns;

    PastReadings(Deliveries deliveries, ReadingFiles files, ReadDeliveries read, Journal journal, Turns turns) {
        this.deliveries = deliveries;
        this.files = files;
        this.read = read;
        this.journal = journal;
        this.turns = turns;
    }

    /**
     * What is there of months before one.
     *
     * @param rows readings in the lake
     * @param whole files without a younger reading
     * @param reaching files that hold younger readings too and stay until these are past
     */
    public record Past(YearMonth before, long rows, List<String> whole, List<String> reaching) {

        public Past {
            whole = List.copyOf(whole);
            reaching = List.copyOf(reaching);
        }

        /** Whether nothing is to go. */
        public boolean isEmpty() {
            return rows == 0 && whole.isEmpty();
        }
    }

    public Past of(Community community, YearMonth before) throws IOException {
        var start = before.atDay(1).atStartOfDay(community.zone()).toInstant();
        var whole = new ArrayList<String>();
        var reaching = new ArrayList<String>();
        for (var delivery : deliveries.of(community.id())) {
            for (var file : delivery.files()) {
                if (Files.exists(path(community.id(), delivery.folder(), file.name()))) {
                    place(file, start, whole, reaching, delivery.folder() + "/" + file.name());
                }
            }
        }
        return new Past(before, rows(community.id(), before), whole, reaching);
    }

    private static void place(
            DeliveredFile file, Instant start, List<String> whole, List<String> reaching, String name) {
        if (file.to().filter(to -> !to.isAfter(start)).isPresent()) {
            whole.add(name);
        } else if (file.from().filter(from -> from.isBefore(start)).isPresent()) {
            reaching.add(name);
        }
    }

    private long rows(String community, YearMonth before) throws IOException {
        return files.lake(community).deliveries().stream()
                .flatMap(delivery -> delivery.files().stream())
                .filter(file -> file.month().isBefore(before))
                .mapToLong(LakeFile::rows)
                .sum();
    }

    private Path path(String community, String folder, String name) {
        return files.delivery(community, folder).resolve(name);
    }

    /** Lets it go, and says so in the journal first; what a crash leaves is found again. */
    public Past forget(Community community, YearMonth before) throws IOException {
        synchronized (turns.of(community.id())) {
            var past = of(community, before);
            if (!past.isEmpty()) {
                journal.write(
                        new ReadingsForgotten(Ids.next(), community.id(), before.toString(), past.rows(), past.whole()),
                        "");
                for (var name : past.whole()) {
                    int end = name.indexOf('/');
                    Files.deleteIfExists(path(community.id(), name.substring(0, end), name.substring(end + 1)));
                }
                files.lake(community.id()).forgetBefore(before);
                read.forget();
            }
            return past;
        }
    }
}
