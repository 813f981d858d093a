package respondet.app.solidarity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Repository;
import respondet.app.journal.Entry;
import respondet.app.journal.Projection;
import respondet.app.store.Micros;
import respondet.core.quantity.Share;
import tools.jackson.databind.json.JsonMapper;

/** What the assembly of each community set aside, by version. */
@Repository
public class SolidarityVersions {

    private final JdbcClient database;

    SolidarityVersions(JdbcClient database) {
        this.database = database;
    }

    /** Every version, by its day; of one day the last recorded counts. */
    public List<SolidarityVersion> of(String community) {
        return database.sql("select * from solidarity_share where community = ? order by from_day, number")
                .param(community)
                .query(SolidarityVersions::version)
                .list();
    }

    /** What is set aside of a month, as it was known by the end of the second of a moment. */
    public Share in(String community, YearMonth month, Instant knownAt) {
        return of(community).stream()
                .filter(version -> version.recordedAt().isBefore(knownAt.plusSeconds(1)))
                .filter(version -> !version.firstMonth().isAfter(month))
                .reduce((_, later) -> later)
                .map(SolidarityVersion::share)
                .orElse(Share.NONE);
    }

    private static SolidarityVersion version(ResultSet row, int number) throws SQLException {
        return new SolidarityVersion(
                row.getString("id"),
                row.getString("community"),
                LocalDate.parse(row.getString("from_day")),
                Share.of(row.getString("share")),
                row.getString("resolution"),
                Micros.instant(row.getLong("recorded_at")));
    }

    /** Adds a version to the table. */
    @Component
    record Set(JdbcClient database, JsonMapper json) implements Projection<SolidaritySet> {

        @Override
        public String kind() {
            return "solidarity.set";
        }

        @Override
        public Class<SolidaritySet> type() {
            return SolidaritySet.class;
        }

        /** The version that counted from that day on until now. */
        @Override
        public String before(SolidaritySet change) {
            return database.sql("""
                            select * from solidarity_share where community = ? and from_day <= ?
                            order by from_day desc, number desc limit 1""")
                    .params(change.communityId(), change.from().toString())
                    .query(SolidarityVersions::version)
                    .optional()
                    .map(json::writeValueAsString)
                    .orElse("");
        }

        @Override
        public void apply(SolidaritySet change, Entry entry) {
            database.sql("""
                    insert into solidarity_share (id, number, community, from_day, recorded_at, share, resolution)
                    values (?, ?, ?, ?, ?, ?, ?)""")
                    .param(change.id())
                    .param(entry.number())
                    .param(change.communityId())
                    .param(change.from().toString())
                    .param(Micros.of(entry.at()))
                    .param(change.share().toString())
                    .param(change.resolution())
                    .update();
        }
    }
}
