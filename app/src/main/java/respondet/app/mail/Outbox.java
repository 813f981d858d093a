package respondet.app.mail;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import respondet.app.store.Ids;
import respondet.app.store.Micros;
import respondet.app.text.Texts;

/** Every letter that was written, sent or not. */
@Repository
public class Outbox {

    private static final int SHOWN = 200;

    /** A letter was written down; it is sent once the transaction holds. */
    record Posted() {}

    private final JdbcClient database;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Outbox(JdbcClient database, Clock clock, ApplicationEventPublisher events) {
        this.database = database;
        this.clock = clock;
        this.events = events;
    }

    /** Writes a letter down with whatever else the transaction changes. */
    @Transactional
    public void post(Letter letter) {
        var texts = Texts.in(letter.language());
        database.sql("""
                insert into letter (id, written_at, recipient, subject, text, sent_at, problem)
                values (?, ?, ?, ?, ?, null, '')""")
                .params(
                        Ids.next(),
                        Micros.of(clock.instant()),
                        letter.recipient(),
                        texts.say(letter.subject()),
                        texts.say(letter.text()))
                .update();
        events.publishEvent(new Posted());
    }

    /** The newest letters. */
    public List<PostedLetter> newest() {
        return database.sql("select * from letter order by written_at desc, id limit " + SHOWN)
                .query(Outbox::letter)
                .list();
    }

    /** All to one address, the newest first. */
    public List<PostedLetter> to(String recipient) {
        return database.sql("select * from letter where recipient = ? order by written_at desc, id")
                .param(recipient)
                .query(Outbox::letter)
                .list();
    }

    /** Those that were not tried for the longest time come first, so that letters to dead addresses stop no others. */
    List<PostedLetter> unsent() {
        return database.sql(
                        "select * from letter where sent_at is null order by tried_at, written_at, id limit " + SHOWN)
                .query(Outbox::letter)
                .list();
    }

    void sent(PostedLetter letter) {
        database.sql("update letter set sent_at = ?, text = '', problem = '' where id = ?")
                .params(Micros.of(clock.instant()), letter.id())
                .update();
    }

    void failed(PostedLetter letter, String problem) {
        database.sql("update letter set problem = ?, tried_at = ? where id = ?")
                .params(problem, Micros.of(clock.instant()), letter.id())
                .update();
    }

    private static PostedLetter letter(ResultSet row, int number) throws SQLException {
        long sent = row.getLong("sent_at");
        return new PostedLetter(
                row.getString("id"),
                Micros.instant(row.getLong("written_at")),
                row.getString("recipient"),
                row.getString("subject"),
                row.getString("text"),
                sent == 0 ? Optional.empty() : Optional.of(Micros.instant(sent)),
                row.getString("problem"));
    }
}
