package respondet.app.identity;

import java.time.Duration;
import org.springframework.stereotype.Component;
import respondet.app.mail.Letter;
import respondet.app.mail.Outbox;
import respondet.app.mail.SiteAddress;
import respondet.core.law.Message;
import respondet.core.law.Value;

/** What people are told about their accounts. */
@Component
class Letters {

    static final Duration INVITATION = Duration.ofDays(7);
    static final Duration RESET = Duration.ofHours(1);

    private final Outbox outbox;
    private final PasswordLinks links;
    private final SiteAddress site;

    Letters(Outbox outbox, PasswordLinks links, SiteAddress site) {
        this.outbox = outbox;
        this.links = links;
        this.site = site;
    }

    void invite(Account account) {
        post(account, "mail.invitation", "/password/" + links.create(account.id(), INVITATION));
    }

    void reset(Account account) {
        post(account, "mail.reset", "/password/" + links.create(account.id(), RESET));
    }

    void tellOfRole(Account account) {
        post(account, "mail.role", "/start");
    }

    /** Whoever did not do it should know at once. */
    void tellOfChange(Account account) {
        post(account, "mail.change", "/forgotten");
    }

    private void post(Account account, String key, String path) {
        var text =
                Message.of(key + ".text").with("name", Value.of(account.name())).with("link", Value.of(site.of(path)));
        outbox.post(new Letter(account.email(), account.language(), Message.of(key + ".subject"), text));
    }
}
