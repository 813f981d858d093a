package respondet.app.exchange;

import java.sql.SQLException;
import java.util.List;
import java.util.stream.IntStream;
import respondet.app.journal.Entry;
import respondet.app.journal.Journal;

/**
 * Whether the journal alone makes the tables: it is replayed into an empty installation, and both are compared.
 *
 * @param entries how many there are
 */
public record JournalCheck(int entries, boolean whole, List<Difference> differences) {

    /** Compares an installation with an empty one, which is filled. */
    public static JournalCheck of(Journal journal, Installed installed, Journal empty, Installed replayed)
            throws SQLException {
        var all = journal.all();
        all.forEach(empty::replay);
        return new JournalCheck(
                all.size(), isWhole(all), RowDifferences.between("", installed.rows(), replayed.rows()));
    }

    /** Numbered 1, 2, 3 … without a gap. */
    private static boolean isWhole(List<Entry> entries) {
        return IntStream.range(0, entries.size()).allMatch(i -> entries.get(i).number() == i + 1L);
    }

    public boolean isGood() {
        return whole && differences.isEmpty();
    }
}
