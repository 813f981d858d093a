package respondet.app.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionTemplate;
import respondet.app.store.Installation;
import respondet.app.text.Language;
import respondet.core.law.Message;
import respondet.core.law.Value;

class PostmanTest {

    private static final Letter LETTER = new Letter(
            "ewa@example.org",
            Language.POLISH,
            Message.of("mail.role.subject"),
            Message.of("mail.role.text")
                    .with("name", Value.of("Ewa"))
                    .with("link", Value.of("http://x.example/start")));

    @Test
    void sendsWhatWasPostedAndForgetsItsText() throws Exception {
        try (var server = new MailServer()) {
            var installation = Installation.onSqlite(
                    "--respondet.mail.host=localhost",
                    "--respondet.mail.port=" + server.port(),
                    "--respondet.mail.security=none",
                    "--respondet.mail.from=books@example.org");
            try {
                var outbox = installation.bean(Outbox.class);
                outbox.post(LETTER);
                assertThat(server.taken().poll(20, TimeUnit.SECONDS))
                        .contains("From: books@example.org", "To: ewa@example.org", "Content-Type: text/plain");
                while (!outbox.unsent().isEmpty()) {
                    Thread.sleep(20);
                }
                assertThat(outbox.newest().getFirst().text()).isEmpty();
                assertThat(outbox.newest().getFirst().sent()).isPresent();
            } finally {
                installation.close();
            }
        }
    }

    @Test
    void keepsWhatCouldNotBeSentAndPostsNothingOfAFailedTransaction() throws Exception {
        var server = new MailServer();
        server.close();
        var installation =
                Installation.onSqlite("--respondet.mail.host=localhost", "--respondet.mail.port=" + server.port());
        try {
            var outbox = installation.bean(Outbox.class);
            installation.bean(TransactionTemplate.class).executeWithoutResult(status -> {
                outbox.post(LETTER);
                status.setRollbackOnly();
            });
            assertThat(outbox.newest()).isEmpty();
            outbox.post(LETTER);
            while (outbox.unsent().getFirst().problem().isEmpty()) {
                Thread.sleep(20);
            }
            assertThat(outbox.unsent().getFirst().text()).contains("http://x.example/start");
        } finally {
            installation.close();
        }
    }
}
