package respondet.bench.endure;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ConfigurableApplicationContext;
import respondet.app.WebApplication;
import respondet.app.journal.Entry;
import respondet.app.journal.Journal;
import respondet.app.store.Micros;

/** A second installation that knows nothing but the first one's journal, and must come to the same tables. */
final class Replica implements AutoCloseable {

    /** What follows from the journal. */
    private static final List<String> TOLD = List.of(
            "select * from journal order by number",
            "select * from community order by id",
            "select * from agreement order by community, version",
            "select * from role_grant order by id",
            "select * from delivery order by id",
            "select * from delivery_file order by delivery, name",
            "select id, community, month, version, known_at, corrects, reason from settlement_run"
                    + " where state = 'final' order by id",
            "select member_totals.* from member_totals join settlement_run on id = run"
                    + " where state = 'final' order by run, member");

    private final ConfigurableApplicationContext context;
    private final Tables tables;
    private long followed;

    Replica(Path home) throws IOException {
        this.context =
                WebApplication.start("--respondet.home=" + home, "--server.port=0", "--respondet.inbox.seconds=86400");
        this.tables = Tables.of(home);
    }

    /** Takes over what was written since, and says where the two differ. */
    List<String> differences(Tables original) {
        var journal = context.getBean(Journal.class);
        for (var row : original.rows(
                "select * from journal where number > cast(? as integer) order by number", Long.toString(followed))) {
            journal.replay(entry(row));
            followed++;
        }
        var differences = new ArrayList<String>();
        for (var sql : TOLD) {
            if (!tables.rows(sql).equals(original.rows(sql))) {
                differences.add("The journal does not replay to the same: " + sql);
            }
        }
        return differences;
    }

    private static Entry entry(List<String> row) {
        return new Entry(
                Long.parseLong(row.get(0)),
                Micros.instant(Long.parseLong(row.get(1))),
                row.get(2),
                Optional.of(row.get(3)).filter(each -> !each.equals("–")),
                row.get(4),
                row.get(5),
                row.get(6),
                row.get(7));
    }

    @Override
    public void close() {
        context.close();
    }
}
