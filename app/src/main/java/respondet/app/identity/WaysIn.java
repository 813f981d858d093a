package respondet.app.identity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import respondet.app.store.Micros;

/** All that is kept of how somebody comes in, also what holds no longer, without what opens the door. */
@Repository
public class WaysIn {

    private final JdbcClient database;
    private final Passkeys passkeys;

    WaysIn(JdbcClient database, Passkeys passkeys) {
        this.database = database;
        this.passkeys = passkeys;
    }

    /** A browser in which the person is, or was lately, signed in. */
    public record Browser(String browser, String system, Instant begun, Instant used) {}

    /** A passkey by the name that the person gave it. */
    public record Key(String name, Instant added, Instant used) {}

    /** A token by the name that the person gave it. */
    public record Token(String name, List<String> scopes, Instant created, Instant expires, Optional<Instant> used) {}

    /** Those of an account. */
    public record Ways(String email, List<Browser> signIns, List<Key> passkeys, List<Token> tokens) {}

    public Ways of(Account account) {
        var keys = passkeys.of(account.id()).stream()
                .map(each -> new Key(each.name(), each.added(), each.used()))
                .toList();
        return new Ways(account.email(), browsers(account.id()), keys, tokens(account.id()));
    }

    private List<Browser> browsers(String account) {
        return database.sql("select * from sign_in where account = ? order by begun_at, id")
                .param(account)
                .query((row, _) -> new Browser(
                        row.getString("browser"),
                        row.getString("system"),
                        Micros.instant(row.getLong("begun_at")),
                        Micros.instant(row.getLong("used_at"))))
                .list();
    }

    private List<Token> tokens(String account) {
        return database.sql("select * from access_token where account = ? order by created_at, id")
                .param(account)
                .query(WaysIn::token)
                .list();
    }

    private static Token token(ResultSet row, int number) throws SQLException {
        long used = row.getLong("used_at");
        return new Token(
                row.getString("name"),
                List.of(row.getString("scopes").split(" ", -1)),
                Micros.instant(row.getLong("created_at")),
                Micros.instant(row.getLong("expires_at")),
                used == 0 ? Optional.empty() : Optional.of(Micros.instant(used)));
    }
}
