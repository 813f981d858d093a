package respondet.app.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import respondet.app.store.Installation;
import respondet.app.store.OnEachDatabase;
import respondet.app.text.Language;
import respondet.core.law.Message;
import respondet.core.law.Value;

class OutboxTest {

    @OnEachDatabase
    void givesTheOthersTheirTurnWhereManyAlwaysFail(Installation installation) {
        var outbox = installation.bean(Outbox.class);
        IntStream.range(0, 200).forEach(i -> outbox.post(letter("dead-" + i + "@example.org")));
        outbox.post(letter("ewa@example.org"));
        var first = outbox.unsent();
        assertThat(first).hasSize(200).noneMatch(letter -> letter.recipient().equals("ewa@example.org"));
        first.forEach(letter -> outbox.failed(letter, "MailSendException"));
        var then = outbox.unsent();
        assertThat(then.getFirst().recipient()).isEqualTo("ewa@example.org");
        assertThat(then.get(1).id()).isEqualTo(first.getFirst().id());
        outbox.sent(then.getFirst());
        assertThat(outbox.unsent())
                .hasSize(200)
                .allMatch(letter -> letter.problem().equals("MailSendException"));
    }

    private static Letter letter(String recipient) {
        return new Letter(
                recipient,
                Language.POLISH,
                Message.of("mail.role.subject"),
                Message.of("mail.role.text")
                        .with("name", Value.of("Ewa"))
                        .with("link", Value.of("http://x.example/start")));
    }
}
