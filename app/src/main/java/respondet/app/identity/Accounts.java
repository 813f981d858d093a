package respondet.app.identity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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

    @Transactional
    public void setPassword(String account, String password) {
        database.sql("update account set password_hash = ? where id = ?")
                .params(passwords.encode(password), account)
                .update();
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

    @Transactional
    public void setLanguage(String account, Language language) {
        database.sql("update account set language = ? where id = ?")
                .params(language.code(), account)
                .update();
    }

    private static Account account(ResultSet row, int number) throws SQLException {
        return new Account(
                row.getString("id"),
                row.getString("email"),
                row.getString("name"),
                Language.of(row.getString("language")).orElse(Language.ENGLISH));
    }
}
