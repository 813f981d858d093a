package respondet.app.capital;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Repository;
import respondet.app.journal.Entry;
import respondet.app.journal.Projection;

/** The capital book of each community, line by line. */
@Repository
public class CapitalEntries {

    private final JdbcClient database;

    CapitalEntries(JdbcClient database) {
        this.database = database;
    }

    /** Everything of a community, in the order in which it was recorded. */
    public List<CapitalEntry> of(String community) {
        return database.sql("select * from capital_entry where community = ? order by number")
                .param(community)
                .query(CapitalEntries::entry)
                .list();
    }

    /** What concerns one member. */
    public List<CapitalEntry> of(String community, String member) {
        return database.sql("select * from capital_entry where community = ? and member = ? order by number")
                .params(community, member)
                .query(CapitalEntries::entry)
                .list();
    }

    private static CapitalEntry entry(ResultSet row, int number) throws SQLException {
        return new CapitalEntry(
                row.getString("id"),
                row.getString("community"),
                row.getString("member"),
                CapitalKind.of(row.getString("kind")),
                LocalDate.parse(row.getString("day")),
                row.getLong("shares"),
                row.getLong("amount"),
                row.getString("currency"),
                row.getString("reason"),
                Optional.ofNullable(row.getString("reverses")));
    }

    /** Adds a line to the table. */
    @Component
    record Recorded(JdbcClient database) implements Projection<CapitalRecorded> {

        @Override
        public String kind() {
            return "capital.recorded";
        }

        @Override
        public Class<CapitalRecorded> type() {
            return CapitalRecorded.class;
        }

        @Override
        public void apply(CapitalRecorded change, Entry journal) {
            var entry = change.entry();
            database.sql("""
                    insert into capital_entry
                        (id, number, community, member, kind, day, shares, amount, currency, reason, reverses)
                    values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                    .param(entry.id())
                    .param(journal.number())
                    .param(entry.community())
                    .param(entry.member())
                    .param(entry.kind().id())
                    .param(entry.day().toString())
                    .param(entry.shares())
                    .param(entry.amount())
                    .param(entry.currency())
                    .param(entry.reason())
                    .param(entry.reverses().orElse(null))
                    .update();
        }
    }
}
