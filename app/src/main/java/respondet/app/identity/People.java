package respondet.app.identity;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import respondet.app.journal.Journal;

/** Invites people, gives and ends their roles, closes their accounts; each with the letter that tells of it. */
@Service
public class People {

    private static final Duration BETWEEN_LETTERS = Duration.ofMinutes(5);

    private final Accounts accounts;
    private final Grants grants;
    private final PasswordLinks links;
    private final Authenticators authenticators;
    private final Passkeys passkeys;
    private final Letters letters;
    private final Journal journal;
    private final Clock clock;

    People(
            Accounts accounts,
            Grants grants,
            PasswordLinks links,
            Authenticators authenticators,
            Passkeys passkeys,
            Letters letters,
            Journal journal,
            Clock clock) {
        this.accounts = accounts;
        this.grants = grants;
        this.links = links;
        this.authenticators = authenticators;
        this.passkeys = passkeys;
        this.letters = letters;
        this.journal = journal;
        this.clock = clock;
    }

    /** Whether the address had an account before is not told to whoever invites. */
    @Transactional
    public Account invite(Invitation invitation, String by) {
        var account = accounts.findByEmail(invitation.email())
                .orElseGet(() -> accounts.open(invitation.email(), invitation.name(), invitation.language()));
        give(account, invitation.grant(), by);
        return account;
    }

    @Transactional
    public void give(Account account, Grant grant, String by) {
        journal.write(new GrantGiven(account.id(), grant), by);
        if (accounts.hasPassword(account.id())) {
            letters.tellOfRole(account);
        } else {
            letters.invite(account);
        }
    }

    /** Ends a role on a day; that day is the first without it. */
    @Transactional
    public void end(Account account, Grant grant, LocalDate day, String by) {
        journal.write(new GrantEnded(account.id(), grant.id(), day, grant.community()), by);
    }

    @Transactional
    public void inviteAgain(Account account) {
        letters.invite(account);
    }

    /** A link for whoever has the address; a stranger's address gets none, and nobody is told which it was. */
    @Transactional
    public void forgot(String email) {
        accounts.findByEmail(email)
                .filter(account -> !links.hasOneSince(account.id(), BETWEEN_LETTERS))
                .ifPresent(letters::reset);
    }

    /** Sets the password that a link allows; the account, unless the link holds no more. */
    @Transactional
    public Optional<Account> setPassword(String secret, String password) {
        var account = links.use(secret, password);
        account.ifPresent(letters::tellOfChange);
        return account;
    }

    @Transactional
    void changePassword(Account account, String password) {
        links.forget(account.id());
        accounts.setPassword(account.id(), password);
        letters.tellOfChange(account);
    }

    /** The recovery codes of the authenticator that is on from now on; none when the code was wrong. */
    @Transactional
    List<String> turnOn(Account account, String code) {
        var codes = authenticators.confirm(account.id(), code);
        if (!codes.isEmpty()) {
            letters.tellOfChange(account);
        }
        return codes;
    }

    @Transactional
    boolean turnOff(Account account, String code) {
        boolean proven = authenticators.prove(account.id(), code);
        if (proven) {
            takeAuthenticator(account);
        }
        return proven;
    }

    /** Whether the passkey is the account's from now on. */
    @Transactional
    boolean addPasskey(Account account, PublicKeyCredentialCreationOptions question, String brought, String name) {
        boolean added = passkeys.add(question, brought, name);
        if (added) {
            letters.tellOfChange(account);
        }
        return added;
    }

    /** Whether there was such a passkey to remove. */
    @Transactional
    boolean removePasskey(Account account, String passkey) {
        boolean removed = passkeys.remove(account.id(), passkey);
        if (removed) {
            letters.tellOfChange(account);
        }
        return removed;
    }

    /** The app's turning off takes the app alone. */
    private void takeAuthenticator(Account account) {
        authenticators.remove(account.id());
        letters.tellOfChange(account);
    }

    /** For whoever lost every device and every recovery code. */
    @Transactional
    public void takeSecondProofs(Account account) {
        passkeys.removeAll(account.id());
        takeAuthenticator(account);
    }

    /** Ends every role today and the account with them. */
    @Transactional
    public void close(Account account, String by) {
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        grants.all(account.id()).stream()
                .filter(grant -> grant.to().map(today::isBefore).orElse(true))
                .forEach(grant -> end(account, grant, later(today, grant.from()), by));
        links.forget(account.id());
        authenticators.remove(account.id());
        passkeys.removeAll(account.id());
        accounts.close(account.id());
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
