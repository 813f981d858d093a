package respondet.app.reading;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Repository;
import respondet.app.journal.Entry;
import respondet.app.journal.Projection;
import respondet.app.store.Micros;

/** What went of a community's readings because nobody may keep it any longer. */
@Repository
public class ForgottenReadings {

    private final JdbcClient database;

    ForgottenReadings(JdbcClient database) {
        this.database = database;
    }

    /**
     * What went at one moment.
     *
     * @param before the first month that stayed
     */
    public record Forgotten(YearMonth before, Instant at, long rows, long files) {}

    /** The latest first. */
    public List<Forgotten> of(String community) {
        return database.sql("select * from forgotten_readings where community = ? order by forgotten_at desc, id")
                .param(community)
                .query((row, _) -> new Forgotten(
                        YearMonth.parse(row.getString("before_month")),
                        Micros.instant(row.getLong("forgotten_at")),
                        row.getLong("row_count"),
                        row.getLong("files")))
                .list();
    }

    /** Puts it into the table. */
    @Component
    record Recorded(JdbcClient database) implements Projection<ReadingsForgotten> {

        @Override
        public String kind() {
            return "readings.forgotten";
        }

        @Override
        public Class<ReadingsForgotten> type() {
            return ReadingsForgotten.class;
        }

        @Override
        public void apply(ReadingsForgotten change, Entry entry) {
            database.sql("""
                    insert into forgotten_readings (id, community, before_month, forgotten_at, row_count, files)
                    values (?, ?, ?, ?, ?, ?)""")
                    .params(change.id(), change.communityId(), change.before(), Micros.of(entry.at()))
                    .params(change.rows(), change.files().size())
                    .update();
        }
    }
}
