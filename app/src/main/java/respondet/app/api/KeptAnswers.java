package respondet.app.api;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import respondet.app.store.Micros;

/** What was answered under each key within a day. */
@Repository
class KeptAnswers implements SmartInitializingSingleton {

    static final Duration KEPT = Duration.ofHours(24);
    private static final int WORKED_ON = 0;
    private static final int UNKNOWN = 1;

    private final JdbcClient database;
    private final Clock clock;

    KeptAnswers(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Whose key it is, and what it was sent with. */
    record Place(String account, String route, String key) {}

    /**
     * An answer; with a status of zero it is still being worked on, with one of one nobody knows what came of it.
     *
     * @param hash of what was sent with the key
     */
    record Answer(String hash, int status, Map<String, String> headers, String body) {

        boolean isReady() {
            return status != WORKED_ON && !isUnknown();
        }

        boolean isUnknown() {
            return status == UNKNOWN;
        }
    }

    /** What an earlier server did not finish answering is worked on by nobody, and may have been done or not. */
    @Override
    public void afterSingletonsInstantiated() {
        database.sql("update kept_answer set status = ? where status = ?")
                .params(UNKNOWN, WORKED_ON)
                .update();
    }

    Optional<Answer> find(Place place) {
        database.sql("delete from kept_answer where kept_at < ?")
                .param(Micros.of(clock.instant().minus(KEPT)))
                .update();
        return database.sql("select * from kept_answer where account = ? and route = ? and request_key = ?")
                .params(place.account(), place.route(), place.key())
                .query(KeptAnswers::answer)
                .optional();
    }

    /** Whether the key is taken for this request from now on. */
    boolean reserve(Place place) {
        try {
            database.sql("""
                    insert into kept_answer (account, route, request_key, request_hash, kept_at, status, headers, body)
                    values (?, ?, ?, '', ?, 0, '{}', '')""")
                    .params(place.account(), place.route(), place.key(), Micros.of(clock.instant()))
                    .update();
            return true;
        } catch (DuplicateKeyException _) {
            return false;
        }
    }

    void keep(Place place, Answer answer) {
        database.sql("""
                update kept_answer set request_hash = ?, status = ?, headers = ?, body = ?
                where account = ? and route = ? and request_key = ?""")
                .params(
                        answer.hash(),
                        answer.status(),
                        ApiJson.MAPPER.writeValueAsString(answer.headers()),
                        answer.body(),
                        place.account(),
                        place.route(),
                        place.key())
                .update();
    }

    /** What failed changed nothing and may be sent again. */
    void release(Place place) {
        database.sql("delete from kept_answer where account = ? and route = ? and request_key = ?")
                .params(place.account(), place.route(), place.key())
                .update();
    }

    @SuppressWarnings("unchecked") // it was written as texts by names
    private static Answer answer(ResultSet row, int number) throws SQLException {
        return new Answer(
                row.getString("request_hash"),
                row.getInt("status"),
                ApiJson.MAPPER.readValue(row.getString("headers"), Map.class),
                row.getString("body"));
    }
}
