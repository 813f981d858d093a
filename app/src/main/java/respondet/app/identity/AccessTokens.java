package respondet.app.identity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import respondet.app.store.Ids;
import respondet.app.store.Micros;

/** The tokens of programs. The table keeps their hashes; what was once shown cannot be shown again. */
@Repository
public class AccessTokens {

    /** Tells people and scanners of source code what it is. */
    static final String START = "respondet_";

    private static final Duration NOTED_EVERY = Duration.ofMinutes(1);

    private final JdbcClient database;
    private final Clock clock;

    AccessTokens(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** What a token shall be. */
    public record Wish(String name, Set<Scope> scopes, Instant expires) {}

    /** A new token, to be shown this once; those that ended are forgotten. */
    @Transactional
    public String make(String account, Wish wish) {
        var secret = START + Secret.next();
        var scopes = wish.scopes().stream().map(Scope::id).sorted().collect(Collectors.joining(" "));
        database.sql("delete from access_token where expires_at <= ?")
                .param(Micros.of(clock.instant()))
                .update();
        database.sql("""
                insert into access_token (id, account, name, hash, scopes, created_at, expires_at)
                values (?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        Ids.next(),
                        account,
                        wish.name().strip(),
                        Secret.hash(secret),
                        scopes,
                        Micros.of(clock.instant()),
                        Micros.of(wish.expires()))
                .update();
        return secret;
    }

    /** The token that was sent, while it holds; notes from time to time that it was used. */
    public Optional<AccessToken> use(String sent) {
        var now = clock.instant();
        var found = database.sql("select * from access_token where hash = ? and expires_at > ?")
                .params(Secret.hash(sent), Micros.of(now))
                .query(AccessTokens::token)
                .optional();
        found.filter(token -> token.used().map(now.minus(NOTED_EVERY)::isAfter).orElse(true))
                .ifPresent(token -> database.sql("update access_token set used_at = ? where id = ?")
                        .params(Micros.of(now), token.id())
                        .update());
        return found;
    }

    /** Those that hold, the newest first. */
    public List<AccessToken> of(String account) {
        return database.sql("""
                select * from access_token where account = ? and expires_at > ? order by created_at desc, id""")
                .params(account, Micros.of(clock.instant()))
                .query(AccessTokens::token)
                .list();
    }

    /** Whether there was such a one of this account to take back. */
    public boolean revoke(String account, String id) {
        return database.sql("delete from access_token where account = ? and id = ?")
                        .params(account, id)
                        .update()
                > 0;
    }

    private static AccessToken token(ResultSet row, int number) throws SQLException {
        long used = row.getLong("used_at");
        return new AccessToken(
                row.getString("id"),
                row.getString("account"),
                row.getString("name"),
                Stream.of(row.getString("scopes").split(" ", -1))
                        .flatMap(id -> Scope.find(id).stream())
                        .collect(Collectors.toUnmodifiableSet()),
                Micros.instant(row.getLong("created_at")),
                Micros.instant(row.getLong("expires_at")),
                used == 0 ? Optional.empty() : Optional.of(Micros.instant(used)));
    }
}
