package respondet.app.exchange;

import java.sql.SQLException;
import java.time.DateTimeException;
import java.util.List;
import java.util.SortedMap;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.stereotype.Component;
import respondet.app.journal.Entry;
import respondet.app.journal.Journal;

/** Takes the entries of a history over; whatever they say, nothing changes but their community. */
@Component
class Replaying {

    private final Journal journal;
    private final DataSource database;

    Replaying(Journal journal, DataSource database) {
        this.journal = journal;
        this.database = database;
    }

    /** Within the transaction of the caller. */
    void takeOver(String community, List<Entry> entries) {
        // what others write waits, so that only these entries can make a difference
        journal.hold();
        var before = others(community);
        entries.forEach(this::takeOver);
        if (!others(community).equals(before)) {
            throw new Unfit("exchange.bad.foreign", "");
        }
    }

    private void takeOver(Entry entry) {
        try {
            journal.takeOver(entry);
        } catch (IllegalArgumentException | ArithmeticException | DateTimeException | NullPointerException e) {
            throw new Unfit("exchange.bad.inconsistent", entry.number() + ": " + entry.kind());
        }
    }

    private SortedMap<String, List<String>> others(String community) {
        var connection = DataSourceUtils.getConnection(database);
        try {
            return StateRows.ofOthers(connection, community);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        } finally {
            DataSourceUtils.releaseConnection(connection, database);
        }
    }
}
