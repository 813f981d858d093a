package respondet.app.identity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import respondet.app.store.Micros;

/** The authenticator apps that people set up as a second factor, and the recovery codes for when one is lost. */
@Repository
class Authenticators {

    private static final int SECRET_BYTES = 20;
    private static final int CODES = 8;
    private static final int CODE_BYTES = 10;
    private static final long NEVER = -1;

    private final JdbcClient database;
    private final Clock clock;

    Authenticators(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    private record Shared(String secret, boolean confirmed, long lastStep) {

        byte[] bytes() {
            return HexFormat.of().parseHex(secret);
        }
    }

    /** Whether a code is asked for at sign-in. */
    boolean isOn(String account) {
        return find(account).filter(Shared::confirmed).isPresent();
    }

    /** The secret of an app that is being set up: the one begun before, else a new one; none once it is on. */
    @Transactional
    Optional<byte[]> begin(String account) {
        if (find(account).isEmpty()) {
            var fresh = HexFormat.of().formatHex(Secret.bytes(SECRET_BYTES));
            database.sql("insert into authenticator (account, secret, confirmed_at, last_step) values (?, ?, null, ?)")
                    .params(account, fresh, NEVER)
                    .update();
        }
        return find(account).filter(shared -> !shared.confirmed()).map(Shared::bytes);
    }

    /** Turns it on, if the app shows the right code; the new recovery codes, which nobody is shown again. */
    @Transactional
    List<String> confirm(String account, String code) {
        if (isOn(account) || !isRight(account, code)) {
            return List.of();
        }
        database.sql("update authenticator set confirmed_at = ? where account = ?")
                .params(Micros.of(clock.instant()), account)
                .update();
        return freshCodes(account);
    }

    private List<String> freshCodes(String account) {
        var codes = Stream.generate(() -> Base32.of(Secret.bytes(CODE_BYTES)))
                .limit(CODES)
                .toList();
        codes.forEach(code -> database.sql("insert into recovery_code (hash, account) values (?, ?)")
                .params(hash(account, code), account)
                .update());
        return codes;
    }

    /** Whether the code is the app's, of a step not used yet, or a recovery code; either is used up by it. */
    @Transactional
    boolean prove(String account, String code) {
        var plain = code.replaceAll("[\\s-]", "");
        return isOn(account) && (isRight(account, plain) || isRecovery(account, plain));
    }

    private boolean isRight(String account, String code) {
        var shared = find(account);
        var step = shared.stream()
                .mapToLong(each -> Totp.stepOf(code, each.bytes(), clock.instant(), each.lastStep())
                        .orElse(NEVER))
                .filter(each -> each != NEVER)
                .findFirst();
        // the condition decides between two that bring the same code at once
        return step.isPresent()
                && database.sql("update authenticator set last_step = ? where account = ? and last_step < ?")
                                .params(step.getAsLong(), account, step.getAsLong())
                                .update()
                        > 0;
    }

    private boolean isRecovery(String account, String code) {
        return database.sql("delete from recovery_code where hash = ? and account = ?")
                        .params(hash(account, code), account)
                        .update()
                > 0;
    }

    int codesLeft(String account) {
        return database.sql("select count(*) from recovery_code where account = ?")
                .param(account)
                .query(Integer.class)
                .single();
    }

    @Transactional
    void remove(String account) {
        database.sql("delete from recovery_code where account = ?")
                .param(account)
                .update();
        database.sql("delete from authenticator where account = ?")
                .param(account)
                .update();
    }

    private Optional<Shared> find(String account) {
        return database.sql("select * from authenticator where account = ?")
                .param(account)
                .query(Authenticators::shared)
                .optional();
    }

    private static Shared shared(ResultSet row, int number) throws SQLException {
        return new Shared(row.getString("secret"), row.getLong("confirmed_at") > 0, row.getLong("last_step"));
    }

    private static String hash(String account, String code) {
        return Secret.hash(account + " " + code.toUpperCase(Locale.ROOT));
    }
}
