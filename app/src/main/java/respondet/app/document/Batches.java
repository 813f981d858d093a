package respondet.app.document;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import respondet.app.store.Ids;
import respondet.app.text.Language;

/** Batches of documents. What is not issued yet is work in progress and not in the journal. */
@Repository
class Batches {

    private final JdbcClient database;

    Batches(JdbcClient database) {
        this.database = database;
    }

    /** Documents that somebody asks for. */
    record Wanted(String community, String run, LocalDate issued, String account, Language language) {}

    /**
     * Queues a batch.
     *
     * @throws org.springframework.dao.DuplicateKeyException where one of the community is on its way
     */
    @Transactional
    public String queue(Wanted wanted) {
        var id = Ids.next();
        database.sql("""
                insert into document_batch
                    (id, community, run, state, issued_day, account, language, done, steps, problems)
                values (?, ?, ?, 'queued', ?, ?, ?, 0, 1, '')\
                """)
                .params(id, wanted.community(), wanted.run(), wanted.issued().toString())
                .params(wanted.account(), wanted.language().code())
                .update();
        return id;
    }

    Optional<BatchRow> find(String community, String id) {
        return database.sql("select * from document_batch where community = ? and id = ?")
                .params(community, id)
                .query(Batches::row)
                .optional();
    }

    List<BatchRow> of(String community) {
        return database.sql("select * from document_batch where community = ? order by issued_day desc, id")
                .param(community)
                .query(Batches::row)
                .list();
    }

    List<BatchRow> open() {
        return database.sql("select * from document_batch where state in ('queued', 'running') order by id")
                .query(Batches::row)
                .list();
    }

    /** The batches that have files. */
    Set<String> issued() {
        return Set.copyOf(database.sql("select id from document_batch where state = 'issued'")
                .query(String.class)
                .list());
    }

    /** The runs of a community whose documents were issued. */
    Set<String> documentedRuns(String community) {
        return of(community).stream()
                .filter(batch -> batch.state() == BatchState.ISSUED)
                .map(BatchRow::run)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Moves a batch on, unless somebody moved it elsewhere first. */
    @Transactional
    public boolean move(String id, BatchState from, BatchState to) {
        return database.sql("update document_batch set state = ? where id = ? and state = ?")
                        .params(to.id(), id, from.id())
                        .update()
                == 1;
    }

    @Transactional
    public void progress(String id, int done, int steps) {
        database.sql("update document_batch set done = ?, steps = ? where id = ?")
                .params(done, Math.max(1, steps), id)
                .update();
    }

    @Transactional
    public boolean refuse(String id, String problems) {
        return database.sql(
                                "update document_batch set state = 'refused', problems = ? where id = ? and state = 'running'")
                        .params(problems, id)
                        .update()
                == 1;
    }

    private static BatchRow row(ResultSet row, int number) throws SQLException {
        return new BatchRow(
                row.getString("id"),
                row.getString("community"),
                row.getString("run"),
                BatchState.of(row.getString("state")),
                LocalDate.parse(row.getString("issued_day")),
                row.getString("account"),
                Language.of(row.getString("language")).orElseThrow(),
                row.getInt("done"),
                row.getInt("steps"),
                row.getString("problems"));
    }
}
