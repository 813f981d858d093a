package respondet.app.health;

import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import respondet.app.run.RunState;

/** How many of what the installation holds; says nothing of whose. */
@Repository
class Counts {

    private final JdbcClient database;

    Counts(JdbcClient database) {
        this.database = database;
    }

    /** The runs in each state, also in those in which there are none. */
    Map<RunState, Long> runs() {
        var counted = new HashMap<String, Long>();
        database.sql("select state, count(*) as number from settlement_run group by state")
                .query(row -> {
                    counted.put(row.getString("state"), row.getLong("number"));
                });
        var all = new HashMap<RunState, Long>();
        for (var state : RunState.values()) {
            all.put(state, counted.getOrDefault(state.id(), 0L));
        }
        return all;
    }

    long acceptedDeliveries() {
        return count("select count(*) from delivery");
    }

    /** Those on which nobody has decided. */
    long waitingDeliveries() {
        return count("select count(*) from staged_delivery");
    }

    long waitingLetters() {
        return count("select count(*) from letter where sent_at is null");
    }

    private long count(String sql) {
        return database.sql(sql).query(Long.class).single();
    }
}
