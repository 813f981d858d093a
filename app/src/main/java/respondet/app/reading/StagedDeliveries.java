package respondet.app.reading;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import respondet.app.store.Micros;

/** The table of what waits for a decision. */
@Repository
class StagedDeliveries {

    private final JdbcClient database;

    StagedDeliveries(JdbcClient database) {
        this.database = database;
    }

    /** A delivery whose files were on their way to a folder when the program ended. */
    record Interrupted(String id, String community, String folder) {}

    void add(Staged staged) {
        database.sql("""
                insert into staged_delivery (id, community, staged_at, account, origin, label)
                values (?, ?, ?, ?, ?, ?)""")
                .params(
                        staged.id(),
                        staged.community(),
                        Micros.of(staged.at()),
                        staged.account(),
                        staged.origin().id(),
                        staged.label())
                .update();
    }

    /** Whether it was there still. */
    boolean remove(String community, String id) {
        return database.sql("delete from staged_delivery where community = ? and id = ?")
                        .params(community, id)
                        .update()
                == 1;
    }

    /** Notes where the files are going, before any of them goes. */
    void headFor(String id, String folder) {
        database.sql("update staged_delivery set folder = ? where id = ?")
                .params(folder, id)
                .update();
    }

    void stay(String id) {
        database.sql("update staged_delivery set folder = null where id = ?")
                .param(id)
                .update();
    }

    List<Interrupted> interrupted() {
        return database.sql("select id, community, folder from staged_delivery where folder is not null order by id")
                .query((row, _) ->
                        new Interrupted(row.getString("id"), row.getString("community"), row.getString("folder")))
                .list();
    }

    Optional<Staged> find(String community, String id) {
        return database.sql("select * from staged_delivery where community = ? and id = ?")
                .params(community, id)
                .query(StagedDeliveries::staged)
                .optional();
    }

    List<Staged> of(String community) {
        return database.sql("select * from staged_delivery where community = ? order by staged_at desc, id")
                .param(community)
                .query(StagedDeliveries::staged)
                .list();
    }

    List<Staged> all() {
        return database.sql("select * from staged_delivery order by id")
                .query(StagedDeliveries::staged)
                .list();
    }

    private static Staged staged(ResultSet row, int number) throws SQLException {
        return new Staged(
                row.getString("id"),
                row.getString("community"),
                Micros.instant(row.getLong("staged_at")),
                row.getString("account"),
                Origin.of(row.getString("origin")),
                row.getString("label"));
    }
}
