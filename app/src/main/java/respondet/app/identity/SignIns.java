package respondet.app.identity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import respondet.app.store.Ids;
import respondet.app.store.Micros;

/** Who is signed in where. Sessions live in the memory of the server, so a server that starts knows of none. */
@Repository
class SignIns implements SmartInitializingSingleton {

    static final Duration LONGEST = Duration.ofDays(1);

    /** As long as the server keeps the unused session of somebody who has signed in. */
    static final Duration UNUSED = Duration.ofHours(8);

    /** So that looking at pages does not write each time. */
    private static final Duration NOTED_EVERY = Duration.ofMinutes(5);

    private final JdbcClient database;
    private final Clock clock;

    SignIns(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public void afterSingletonsInstantiated() {
        database.sql("delete from sign_in").update();
    }

    /** Notes a new one, and forgets those that are over. */
    @Transactional
    SignedIn begin(String account, BrowserName browser) {
        var now = clock.instant();
        database.sql("delete from sign_in where begun_at <= ? or used_at <= ?")
                .params(Micros.of(now.minus(LONGEST)), Micros.of(now.minus(UNUSED)))
                .update();
        var signedIn = new SignedIn(account, now, Ids.next());
        database.sql("insert into sign_in (id, account, begun_at, used_at, browser, system) values (?, ?, ?, ?, ?, ?)")
                .params(signedIn.id(), account, Micros.of(now), Micros.of(now), browser.browser(), browser.system())
                .update();
        return signedIn;
    }

    /** Whether it still holds; notes from time to time that it was used. */
    boolean use(SignedIn signedIn) {
        var now = clock.instant();
        var used = now.isBefore(signedIn.since().plus(LONGEST)) ? lastUse(signedIn.id()) : Optional.<Instant>empty();
        if (used.filter(last -> last.isBefore(now.minus(NOTED_EVERY))).isPresent()) {
            database.sql("update sign_in set used_at = ? where id = ?")
                    .params(Micros.of(now), signedIn.id())
                    .update();
        }
        return used.isPresent();
    }

    private Optional<Instant> lastUse(String id) {
        return database.sql("select used_at from sign_in where id = ?")
                .param(id)
                .query(Long.class)
                .optional()
                .map(Micros::instant);
    }

    /** Those that hold, the newest first. */
    List<SignIn> of(String account) {
        var now = clock.instant();
        return database.sql("""
                select s.* from sign_in s join account a on a.id = s.account
                where s.account = ? and s.begun_at >= a.sessions_since and a.closed_at is null
                and s.begun_at > ? and s.used_at > ? order by s.begun_at desc""")
                .params(account, Micros.of(now.minus(LONGEST)), Micros.of(now.minus(UNUSED)))
                .query(SignIns::signIn)
                .list();
    }

    private static SignIn signIn(ResultSet row, int number) throws SQLException {
        return new SignIn(
                row.getString("id"),
                Micros.instant(row.getLong("begun_at")),
                Micros.instant(row.getLong("used_at")),
                new BrowserName(row.getString("browser"), row.getString("system")));
    }

    /** Whether there was such a one of this account to end. */
    boolean end(String account, String id) {
        return database.sql("delete from sign_in where account = ? and id = ?")
                        .params(account, id)
                        .update()
                > 0;
    }

    void endOthers(String account, String own) {
        database.sql("delete from sign_in where account = ? and id <> ?")
                .params(account, own)
                .update();
    }
}
