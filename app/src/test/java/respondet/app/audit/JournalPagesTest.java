package respondet.app.audit;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.IntStream;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import respondet.app.identity.Account;
import respondet.app.identity.Accounts;
import respondet.app.identity.Grant;
import respondet.app.identity.GrantGiven;
import respondet.app.identity.People;
import respondet.app.identity.Role;
import respondet.app.journal.Journal;
import respondet.app.store.Ids;
import respondet.app.store.Installation;
import respondet.app.store.OnEachDatabase;
import respondet.app.text.Language;
import respondet.app.web.Visitor;

/** Who did what, as whoever reads the journal finds it. */
class JournalPagesTest {

    private static final String PASSWORD = "koń bateria zszywka";
    private static final String JOURNAL = "/communities/malopolska/journal";

    @OnEachDatabase
    void namesWhoeverDidItAlsoOnceTheAccountIsClosed(Installation installation) throws IOException {
        var reader = reader(installation);
        var jan = installation.bean(Accounts.class).open("jan@example.org", "Jan Nowak", Language.POLISH);
        write(installation, jan);
        installation.bean(People.class).close(jan, "");
        assertThat(reader.get(JOURNAL).body()).contains("Jan Nowak").doesNotContain(jan.id());
        assertThat(reader.get(JOURNAL + "?search=nowak").body()).contains("Jan Nowak");
        assertThat(reader.get(JOURNAL + "?search=kowalski").body()).doesNotContain("Jan Nowak");
    }

    @OnEachDatabase
    void asksNoMoreOfTheDatabaseForALongJournal(Installation installation) throws IOException {
        var reader = reader(installation);
        var jan = installation.bean(Accounts.class).open("jan@example.org", "Jan Nowak", Language.POLISH);
        write(installation, jan);
        int few = queries(reader);
        IntStream.range(0, 30).forEach(_ -> write(installation, jan));
        assertThat(queries(reader)).isEqualTo(few).isPositive();
    }

    /** How often something is asked about accounts until the page is there. */
    private static int queries(Visitor reader) {
        var logger = (Logger) LoggerFactory.getLogger(JdbcTemplate.class);
        var lines = new ListAppender<ILoggingEvent>();
        var before = logger.getLevel();
        lines.start();
        logger.addAppender(lines);
        logger.setAdditive(false);
        logger.setLevel(Level.DEBUG);
        try {
            assertThat(reader.get(JOURNAL + "?search=nowak").statusCode()).isEqualTo(200);
            return (int) lines.list.stream()
                    .filter(line -> line.getFormattedMessage().contains(" from account"))
                    .count();
        } finally {
            logger.setLevel(before);
            logger.setAdditive(true);
            logger.detachAppender(lines);
        }
    }

    private static Visitor reader(Installation installation) throws IOException {
        installation.found("malopolska");
        var accounts = installation.bean(Accounts.class);
        var ewa = accounts.open("ewa@example.org", "Ewa", Language.ENGLISH);
        accounts.setPassword(ewa.id(), PASSWORD);
        installation.bean(Journal.class).write(new GrantGiven(ewa.id(), auditor()), "");
        return new Visitor(installation.address()).signIn("ewa@example.org", PASSWORD);
    }

    /** Something that Jan did. */
    private static void write(Installation installation, Account jan) {
        installation.bean(Journal.class).write(new GrantGiven("somebody", auditor()), jan.id());
    }

    private static Grant auditor() {
        return new Grant(
                Ids.next(),
                Role.AUDITOR,
                Optional.empty(),
                Optional.of("malopolska"),
                Optional.empty(),
                LocalDate.of(2025, 1, 1),
                Optional.empty());
    }
}
