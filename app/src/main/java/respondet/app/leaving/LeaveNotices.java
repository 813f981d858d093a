package respondet.app.leaving;

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
import respondet.app.store.Micros;

/** What members announced; each has one notice at most, the last one. */
@Repository
public class LeaveNotices {

    private final JdbcClient database;

    LeaveNotices(JdbcClient database) {
        this.database = database;
    }

    public Optional<LeaveNotice> find(String community, String member) {
        return database.sql("select * from leave_notice where community = ? and member = ?")
                .params(community, member)
                .query(LeaveNotices::notice)
                .optional();
    }

    /** Every notice of a community, the nearest day first. */
    public List<LeaveNotice> of(String community) {
        return database.sql("select * from leave_notice where community = ? order by left_day, member")
                .param(community)
                .query(LeaveNotices::notice)
                .list();
    }

    private static LeaveNotice notice(ResultSet row, int number) throws SQLException {
        return new LeaveNotice(
                row.getString("member"),
                LocalDate.parse(row.getString("left_day")),
                Micros.instant(row.getLong("announced_at")));
    }

    private static String before(JdbcClient database, String community, String member) {
        return database.sql("select left_day from leave_notice where community = ? and member = ?")
                .params(community, member)
                .query(String.class)
                .optional()
                .map(day -> "{\"left\":\"" + day + "\"}")
                .orElse("");
    }

    /** Puts a notice in the place of an earlier one. */
    @Component
    record Announced(JdbcClient database) implements Projection<LeaveAnnounced> {

        @Override
        public String kind() {
            return "leave.announced";
        }

        @Override
        public Class<LeaveAnnounced> type() {
            return LeaveAnnounced.class;
        }

        @Override
        public String before(LeaveAnnounced change) {
            return LeaveNotices.before(database, change.communityId(), change.member());
        }

        @Override
        public void apply(LeaveAnnounced change, Entry entry) {
            database.sql("""
                    insert into leave_notice (community, member, left_day, announced_at) values (?, ?, ?, ?)
                    on conflict (community, member) do update
                    set left_day = excluded.left_day, announced_at = excluded.announced_at""")
                    .params(change.communityId(), change.member(), change.left().toString(), Micros.of(entry.at()))
                    .update();
        }
    }

    /** Takes a notice away. */
    @Component
    record Withdrawn(JdbcClient database) implements Projection<LeaveWithdrawn> {

        @Override
        public String kind() {
            return "leave.withdrawn";
        }

        @Override
        public Class<LeaveWithdrawn> type() {
            return LeaveWithdrawn.class;
        }

        @Override
        public String before(LeaveWithdrawn change) {
            return LeaveNotices.before(database, change.communityId(), change.member());
        }

        @Override
        public void apply(LeaveWithdrawn change, Entry entry) {
            database.sql("delete from leave_notice where community = ? and member = ?")
                    .params(change.communityId(), change.member())
                    .update();
        }
    }
}
