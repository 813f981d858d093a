package respondet.app.operator;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Repository;
import respondet.app.journal.Entry;
import respondet.app.journal.Projection;
import respondet.app.store.Micros;

/** The operators' allocations of all runs. */
@Repository
public class OperatorAllocations {

    private final JdbcClient database;

    OperatorAllocations(JdbcClient database) {
        this.database = database;
    }

    /** What was kept beside a run, the newest first. */
    public List<Taken> of(String community, String run) {
        return database.sql("""
            select * from operator_allocation where community = ? and run = ? order by received_at desc, id\
            """).params(community, run).query(OperatorAllocations::taken).list().stream()
                .map(this::withFiles)
                .toList();
    }

    public Optional<Taken> find(String community, String run, String id) {
        return database.sql("select * from operator_allocation where community = ? and run = ? and id = ?")
                .params(community, run, id)
                .query(OperatorAllocations::taken)
                .optional()
                .map(this::withFiles);
    }

    /** The identifiers of all that was kept. */
    Set<String> ids() {
        return Set.copyOf(database.sql("select id from operator_allocation")
                .query(String.class)
                .list());
    }

    private static Taken taken(ResultSet row, int number) throws SQLException {
        return new Taken(
                row.getString("id"),
                row.getString("community"),
                row.getString("run"),
                Micros.instant(row.getLong("received_at")),
                row.getString("account"),
                row.getString("format"),
                List.of());
    }

    /** Asked for after the row was read: one request never holds two connections. */
    private Taken withFiles(Taken row) {
        return row.with(files(row.id()));
    }

    private List<TakenFile> files(String allocation) {
        return database.sql("select * from operator_file where allocation = ? order by name")
                .param(allocation)
                .query((row, _) -> new TakenFile(row.getString("name"), row.getString("sha256"), row.getLong("bytes")))
                .list();
    }

    /** Puts an allocation that was kept into the tables. */
    @Component
    record Kept(JdbcClient database) implements Projection<OperatorTaken> {

        @Override
        public String kind() {
            return "operator.taken";
        }

        @Override
        public Class<OperatorTaken> type() {
            return OperatorTaken.class;
        }

        @Override
        public void apply(OperatorTaken change, Entry entry) {
            database.sql("""
                insert into operator_allocation (id, community, run, received_at, account, format)
                values (?, ?, ?, ?, ?, ?)\
                """)
                    .params(
                            change.id(),
                            change.communityId(),
                            change.run(),
                            Micros.of(entry.at()),
                            entry.account(),
                            change.format())
                    .update();
            for (var file : change.files()) {
                database.sql("insert into operator_file (allocation, name, sha256, bytes) values (?, ?, ?, ?)")
                        .params(change.id(), file.name(), file.sha256(), file.bytes())
                        .update();
            }
        }
    }
}
