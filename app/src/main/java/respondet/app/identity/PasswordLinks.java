package respondet.app.identity;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import respondet.app.store.Micros;

/** Links by which a person sets a password, once and for some time; a new one ends those before. */
@Repository
class PasswordLinks {

    private final JdbcClient database;
    private final Accounts accounts;
    private final Clock clock;

    PasswordLinks(JdbcClient database, Accounts accounts, Clock clock) {
        this.database = database;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** The secret part of a new link. */
    @Transactional
    String create(String account, Duration valid) {
        var secret = Secret.next();
        var now = clock.instant();
        forget(account);
        database.sql("insert into password_link (hash, account, created_at, expires_at) values (?, ?, ?, ?)")
                .params(Secret.hash(secret), account, Micros.of(now), Micros.of(now.plus(valid)))
                .update();
        return secret;
    }

    /** Whether the account got a link so short a time ago. */
    boolean hasOneSince(String account, Duration ago) {
        return database.sql("select count(*) from password_link where account = ? and created_at > ?")
                        .params(account, Micros.of(clock.instant().minus(ago)))
                        .query(Long.class)
                        .single()
                > 0;
    }

    Optional<Account> find(String secret) {
        return database.sql("select account from password_link where hash = ? and expires_at > ?")
                .params(Secret.hash(secret), Micros.of(clock.instant()))
                .query(String.class)
                .optional()
                .flatMap(accounts::find);
    }

    /** Sets the password; the account, unless the link was used or expired in the meantime. */
    @Transactional
    Optional<Account> use(String secret, String password) {
        var account = find(secret);
        account.ifPresent(found -> {
            forget(found.id());
            accounts.setPassword(found.id(), password);
        });
        return account;
    }

    void forget(String account) {
        database.sql("delete from password_link where account = ?")
                .param(account)
                .update();
    }
}
