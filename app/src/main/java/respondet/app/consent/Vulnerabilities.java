package respondet.app.consent;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Repository;
import respondet.app.journal.Entry;
import respondet.app.journal.Projection;
import respondet.app.store.Micros;
import tools.jackson.databind.json.JsonMapper;

/** Which households are vulnerable, from which day to which, and since when that is known. */
@Repository
public class Vulnerabilities {

    private final JdbcClient database;

    Vulnerabilities(JdbcClient database) {
        this.database = database;
    }

    /** Every time that was recorded for a member, the earliest first. */
    public List<Vulnerability> of(String community, String member) {
        return database.sql(
                        "select * from vulnerable_household where community = ? and member = ? order by from_day, set_at")
                .params(community, member)
                .query(Vulnerabilities::vulnerability)
                .list();
    }

    /** What was known of a whole community by the end of the second of a moment. An end recorded later is not known. */
    public List<Vulnerability> known(String community, Instant by) {
        long next = Micros.of(by.plusSeconds(1));
        return database.sql("""
                select id, consent, community, member, from_day,
                    case when ended_at < ? then to_day else null end as to_day
                from vulnerable_household where community = ? and set_at < ? order by member, from_day""")
                .params(next, community, next)
                .query(Vulnerabilities::vulnerability)
                .list();
    }

    /** How many households are vulnerable on a day, as it is known at a moment. */
    public long count(String community, LocalDate day, Instant by) {
        return known(community, by).stream()
                .filter(each -> each.isInForceOn(day))
                .map(Vulnerability::member)
                .distinct()
                .count();
    }

    private static Vulnerability vulnerability(ResultSet row, int number) throws SQLException {
        return new Vulnerability(
                row.getString("id"),
                row.getString("consent"),
                row.getString("community"),
                row.getString("member"),
                LocalDate.parse(row.getString("from_day")),
                Optional.ofNullable(row.getString("to_day")).map(LocalDate::parse));
    }

    /** Puts a vulnerable household into the table. */
    @Component
    record Recorded(JdbcClient database) implements Projection<VulnerabilityRecorded> {

        @Override
        public String kind() {
            return "vulnerability.recorded";
        }

        @Override
        public Class<VulnerabilityRecorded> type() {
            return VulnerabilityRecorded.class;
        }

        @Override
        public boolean isAboutOneHousehold() {
            return true;
        }

        @Override
        public void apply(VulnerabilityRecorded change, Entry entry) {
            database.sql("""
                    insert into vulnerable_household (id, consent, community, member, from_day, set_at)
                    values (?, ?, ?, ?, ?, ?)""")
                    .param(change.id())
                    .param(change.consent())
                    .param(change.communityId())
                    .param(change.member())
                    .param(change.from().toString())
                    .param(Micros.of(entry.at()))
                    .update();
        }
    }

    /** Ends it in the table. */
    @Component
    record Ended(JdbcClient database, JsonMapper json) implements Projection<VulnerabilityEnded> {

        @Override
        public String kind() {
            return "vulnerability.ended";
        }

        @Override
        public Class<VulnerabilityEnded> type() {
            return VulnerabilityEnded.class;
        }

        @Override
        public boolean isAboutOneHousehold() {
            return true;
        }

        @Override
        public String before(VulnerabilityEnded change) {
            return database.sql("select * from vulnerable_household where id = ? and community = ?")
                    .params(change.id(), change.communityId())
                    .query(Vulnerabilities::vulnerability)
                    .optional()
                    .map(json::writeValueAsString)
                    .orElse("");
        }

        @Override
        public void apply(VulnerabilityEnded change, Entry entry) {
            database.sql("update vulnerable_household set to_day = ?, ended_at = ? where id = ? and community = ?")
                    .params(change.to().toString(), Micros.of(entry.at()), change.id(), change.communityId())
                    .update();
        }
    }
}
