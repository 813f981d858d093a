package respondet.app.page;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** There is no room left on the disk for what should be stored. */
public final class DiskFull {

    /** What operating systems, SQLite and PostgreSQL say. */
    private static final List<String> WORDS = List.of(
            "No space left on device",
            "Disk quota exceeded",
            "File too large",
            "There is not enough space on the disk",
            "SQLITE_FULL",
            "SQLITE_IOERR_WRITE",
            "could not extend file");

    /** PostgreSQL's class of errors for want of disk. */
    private static final String DISK_FULL = "53100";

    private DiskFull() {}

    /** Whether that is why something failed. */
    public static boolean isWhy(Throwable failure) {
        return Stream.<Throwable>iterate(failure, Objects::nonNull, Throwable::getCause)
                .limit(20)
                .anyMatch(DiskFull::says);
    }

    private static boolean says(Throwable e) {
        if (e instanceof SQLException sql && DISK_FULL.equals(sql.getSQLState())) {
            return true;
        }
        var message = e instanceof IOException || e instanceof SQLException ? Objects.toString(e.getMessage(), "") : "";
        return WORDS.stream().anyMatch(message::contains);
    }
}
