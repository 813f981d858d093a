package respondet.app.reading;

import java.io.IOException;
import java.time.Clock;
import java.time.YearMonth;
import org.springframework.stereotype.Component;
import respondet.core.community.Community;

/** Looks how complete a month of a community is now. */
@Component
class MonthCompleteness {

    private final ReadDeliveries read;
    private final ReadingFiles files;
    private final Clock clock;

    MonthCompleteness(ReadDeliveries read, ReadingFiles files, Clock clock) {
        this.read = read;
        this.files = files;
        this.clock = clock;
    }

    Completeness of(String community, YearMonth month) throws IOException {
        return of(read.community(community), month);
    }

    Completeness of(Community community, YearMonth month) throws IOException {
        var readings = files.lake(community.id()).readings(month);
        var seen = new Completeness.Seen(readings, read.finest(community.id()), clock.instant());
        return Completeness.of(community, month, seen);
    }
}
