package respondet.app.people;

import java.time.ZoneOffset;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import respondet.app.identity.Needs;
import respondet.app.identity.Right;
import respondet.app.mail.MailSettings;
import respondet.app.mail.Outbox;
import respondet.app.mail.PostedLetter;
import respondet.app.page.Page;
import respondet.app.text.Texts;

/** What was written to people. Without a mail server the administrator hands the letters over. */
@Controller
class OutboxPages {

    private final Outbox outbox;
    private final MailSettings settings;

    OutboxPages(Outbox outbox, MailSettings settings) {
        this.outbox = outbox;
        this.settings = settings;
    }

    @GetMapping("/outbox")
    @Needs(Right.RUN_INSTALLATION)
    Page outbox(Texts texts) {
        var rows = outbox.newest().stream().map(letter -> row(letter, texts)).toList();
        return new OutboxPage(settings.sends(), rows);
    }

    /** Where a server takes the letters, their secrets are nobody's to read. */
    private OutboxPage.Row row(PostedLetter letter, Texts texts) {
        return new OutboxPage.Row(
                texts.values().moment(letter.written(), ZoneOffset.UTC),
                letter.recipient(),
                letter.subject(),
                settings.sends() ? "" : letter.text(),
                letter.sent().isPresent(),
                !letter.problem().isEmpty());
    }
}
