package respondet.app.identity;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;
import respondet.app.mail.MailSettings;
import respondet.app.mail.Outbox;
import respondet.app.store.Ids;
import respondet.app.text.Language;

/** Invites the administrator whom the settings name, while nobody has an account. */
@Component
class FirstAdministrator implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(FirstAdministrator.class);

    private final String email;
    private final Accounts accounts;
    private final People people;
    private final Outbox outbox;
    private final MailSettings mail;
    private final Clock clock;

    FirstAdministrator(
            @Value("${respondet.administrator:}") String email,
            Accounts accounts,
            People people,
            Outbox outbox,
            MailSettings mail,
            Clock clock) {
        this.email = email;
        this.accounts = accounts;
        this.people = people;
        this.outbox = outbox;
        this.mail = mail;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (!email.isBlank() && accounts.all().isEmpty()) {
            people.invite(new Invitation(email, email, Language.ENGLISH, grant()), "");
            if (!mail.sends()) {
                // nobody can open the outbox yet, so the log has to say it
                LOG.warn("{}", outbox.newest().getFirst().text());
            }
        }
    }

    private Grant grant() {
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        return new Grant(
                Ids.next(),
                Role.ADMINISTRATOR,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                today,
                Optional.empty());
    }
}
