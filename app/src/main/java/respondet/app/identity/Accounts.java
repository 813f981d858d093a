package respondet.app.identity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import respondet.app.store.Ids;
import respondet.app.store.Micros;
import respondet.app.text.Language;

/** The people who can sign in. Personal data stand here and not in the journal, so that they can be erased. */
@Repository
public class Accounts {

    private final JdbcClient database;
    private final PasswordEncoder passwords;
    private final Clock clock;
    private final String nobody;

    Accounts(JdbcClient database, PasswordEncoder passwords, Clock clock) {
        this.database = database;
        this.passwords = passwords;
        this.clock = clock;
        this.nobody = passwords.encode(Ids.next());
    }

    /** An e-mail address as it is kept: without spaces around it, in small letters. */
    public static String plain(String email) {
        return email.strip().toLowerCase(Locale.ROOT);
    }

    /**
     * Opens an account without a password.
     *
     * @throws org.springframework.dao.DuplicateKeyException when the address has one already
     */
    @Transactional
    public Account open(String email, String name, Language language) {
        var account = new Account(Ids.next(), plain(email), name.strip(), language);
        database.sql("insert into account (id, email, name, language, created_at) values (?, ?, ?, ?, ?)")
                .params(account.id(), account.email(), account.name(), language.code(), Micros.of(clock.instant()))
                .update();
        return account;
    }

    /** Also ends every session that began before. */
    public void setPassword(String account, String password) {
        var hash = passwords.encode(password);
        database.sql("update account set password_hash = ?, sessions_since = ? where id = ?")
                .params(hash, Micros.of(clock.instant()), account)
                .update();
    }

    public boolean hasPassword(String account) {
        return database.sql("select count(*) from account where id = ? and password_hash is not null")
                        .param(account)
                        .query(Long.class)
                        .single()
                > 0;
    }

    /** The account, where a session that began then still holds. */
    Optional<Account> findInSession(String id, Instant begun) {
        return database.sql("select * from account where id = ? and closed_at is null and sessions_since <= ?")
                .params(id, Micros.of(begun))
                .query(Accounts::account)
                .optional();
    }

    public Optional<Account> find(String id) {
        return database.sql("select * from account where id = ? and closed_at is null")
                .param(id)
                .query(Accounts::account)
                .optional();
    }

    public Optional<Account> findByEmail(String email) {
        return database.sql("select * from account where email = ? and closed_at is null")
                .param(plain(email))
                .query(Accounts::account)
                .optional();
    }

    /** What somebody is called, also once the account is closed. */
    public Optional<String> findName(String id) {
        return database.sql("select name from account where id = ?")
                .param(id)
                .query(String.class)
                .optional();
    }

    /** What everybody is called who ever had an account, by account. */
    public Map<String, String> names() {
        return database
                .sql("select id, name from account")
                .query((row, _) -> Map.entry(row.getString("id"), row.getString("name")))
                .list()
                .stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    public List<Account> all() {
        return database.sql("select * from account where closed_at is null order by email")
                .query(Accounts::account)
                .list();
    }

    /** The account whose address and password these are. An unknown address takes as long as a wrong password. */
    public Optional<Account> prove(String email, String password) {
        var hash = database.sql("select password_hash from account where email = ? and closed_at is null")
                .param(plain(email))
                .query(String.class)
                .optional();
        boolean right = passwords.matches(password, hash.orElse(nobody));
        return right && hash.isPresent() ? findByEmail(email) : Optional.empty();
    }

    public void rename(String account, String name, Language language) {
        database.sql("update account set name = ?, language = ? where id = ?")
                .params(name.strip(), language.code(), account)
                .update();
    }

    /** Nobody signs in with it any more. The name stays, for the journal's readers; the address is free again. */
    void close(String account) {
        database.sql("update account set email = ?, password_hash = null, closed_at = ? where id = ?")
                .params("closed " + account, Micros.of(clock.instant()), account)
                .update();
    }

    static Account account(ResultSet row, int number) throws SQLException {
        return new Account(
                row.getString("id"),
                row.getString("email"),
                row.getString("name"),
                Language.of(row.getString("language")).orElse(Language.ENGLISH));
    }
}
