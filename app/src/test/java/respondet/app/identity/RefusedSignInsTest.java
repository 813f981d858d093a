package respondet.app.identity;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import respondet.app.identity.RefusedSignIns.Proof;

/** What the log says of whoever was refused, and what it keeps to itself. */
class RefusedSignInsTest {

    private final Logger logger = (Logger) LoggerFactory.getLogger(RefusedSignIns.class);
    private final ListAppender<ILoggingEvent> lines = new ListAppender<>();
    private final RefusedSignIns refused = new RefusedSignIns();

    @BeforeEach
    void listen() {
        lines.start();
        logger.addAppender(lines);
    }

    @AfterEach
    void stop() {
        logger.detachAppender(lines);
    }

    @Test
    void tellsOneCallerFromAnotherAndNamesNeither() {
        refused.note(Proof.PASSWORD, "192.0.2.7");
        refused.note(Proof.PRESENT_PASSWORD, "192.0.2.7");
        refused.note(Proof.PASSWORD, "2001:db8::7");
        var said = said();
        assertThat(said.getFirst()).matches("A sign-in was refused: password, caller [0-9a-f]{8}");
        assertThat(said.get(1)).startsWith("A sign-in was refused: present password, caller ");
        assertThat(mark(said.get(0))).isEqualTo(mark(said.get(1))).isNotEqualTo(mark(said.get(2)));
        assertThat(String.join("\n", said)).doesNotContain("192.0.2.7", "2001:db8", "@");
    }

    @Test
    void marksTheSameCallerDifferentlyAfterTheNextStart() {
        refused.note(Proof.CODE, "192.0.2.7");
        new RefusedSignIns().note(Proof.CODE, "192.0.2.7");
        assertThat(mark(said().get(0))).isNotEqualTo(mark(said().get(1)));
    }

    private List<String> said() {
        return lines.list.stream().map(ILoggingEvent::getFormattedMessage).toList();
    }

    private static String mark(String line) {
        return line.substring(line.length() - 8);
    }
}
