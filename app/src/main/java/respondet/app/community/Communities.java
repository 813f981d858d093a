package respondet.app.community;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Repository;
import respondet.app.journal.Entry;
import respondet.app.journal.Projection;
import respondet.app.store.Micros;

/** The communities of the installation and every version of their agreements. */
@Repository
public class Communities {

    private final JdbcClient database;

    Communities(JdbcClient database) {
        this.database = database;
    }

    public List<CommunityRow> all() {
        return database.sql("select * from community order by id")
                .query(Communities::row)
                .list();
    }

    public Optional<CommunityRow> find(String id) {
        return database.sql("select * from community where id = ?")
                .param(id)
                .query(Communities::row)
                .optional();
    }

    /** The agreement in its last version. */
    public Optional<AgreementVersion> agreement(String community) {
        return database.sql("select * from agreement where community = ? order by version desc limit 1")
                .param(community)
                .query(Communities::version)
                .optional();
    }

    /** The agreement as it was known at a moment. */
    public Optional<AgreementVersion> agreement(String community, Instant knownAt) {
        return database.sql("""
                select * from agreement where community = ? and recorded_at <= ? order by version desc limit 1""")
                .params(community, Micros.of(knownAt))
                .query(Communities::version)
                .optional();
    }

    /** One version of the agreement. */
    public Optional<AgreementVersion> agreement(String community, long version) {
        return database.sql("select * from agreement where community = ? and version = ?")
                .params(community, version)
                .query(Communities::version)
                .optional();
    }

    /** Every version, the newest first. */
    public List<AgreementVersion> versions(String community) {
        return database.sql("select * from agreement where community = ? order by version desc")
                .param(community)
                .query(Communities::version)
                .list();
    }

    private static CommunityRow row(ResultSet row, int number) throws SQLException {
        return new CommunityRow(
                row.getString("id"),
                row.getString("name"),
                row.getString("territory"),
                row.getString("regime"),
                row.getLong("version"));
    }

    private static AgreementVersion version(ResultSet row, int number) throws SQLException {
        return new AgreementVersion(
                row.getString("community"),
                row.getLong("version"),
                Micros.instant(row.getLong("recorded_at")),
                row.getString("account"),
                row.getString("reason"),
                row.getString("document"));
    }

    /** Puts a new community into the table. */
    @Component
    record Founded(JdbcClient database) implements Projection<CommunityFounded> {

        @Override
        public String kind() {
            return "community.founded";
        }

        @Override
        public Class<CommunityFounded> type() {
            return CommunityFounded.class;
        }

        @Override
        public void apply(CommunityFounded change, Entry entry) {
            database.sql("insert into community (id, name, territory, regime, version) values (?, ?, ?, ?, 0)")
                    .params(change.id(), change.name(), change.territory(), change.regime())
                    .update();
        }
    }

    /** Adds a version of an agreement. */
    @Component
    record Changed(JdbcClient database) implements Projection<AgreementChanged> {

        @Override
        public String kind() {
            return "agreement.changed";
        }

        @Override
        public Class<AgreementChanged> type() {
            return AgreementChanged.class;
        }

        @Override
        public String before(AgreementChanged change) {
            return database.sql("select document from agreement where community = ? and version = ?")
                    .params(change.id(), change.version() - 1)
                    .query(String.class)
                    .optional()
                    .orElse("");
        }

        @Override
        public void apply(AgreementChanged change, Entry entry) {
            database.sql("""
                    insert into agreement (community, version, recorded_at, account, reason, document)
                    values (?, ?, ?, ?, ?, ?)""")
                    .params(
                            change.id(),
                            change.version(),
                            Micros.of(entry.at()),
                            entry.account(),
                            change.reason(),
                            change.document())
                    .update();
            database.sql("update community set name = ?, version = ? where id = ?")
                    .params(change.name(), change.version(), change.id())
                    .update();
        }
    }
}
