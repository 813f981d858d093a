package respondet.app.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import org.springframework.jdbc.core.simple.JdbcClient;
import respondet.app.store.Installation;
import respondet.app.store.OnEachDatabase;

/** The watched folders where the database fails for a moment. */
class InboxTest {

    @OnEachDatabase
    void looksAgainAfterTheDatabaseFailed(Installation installation) throws IOException {
        var readings = new SentReadings(installation);
        readings.found("namur");
        var inbox = installation.bean(Inbox.class);
        inbox.look();
        Files.writeString(installation.home().resolve("inbox/namur/good.csv"), SentReadings.GOOD);
        var database = installation.bean(JdbcClient.class);
        database.sql("alter table community rename to away").update();
        try {
            inbox.look();
        } finally {
            database.sql("alter table away rename to community").update();
        }
        inbox.look();
        inbox.look();
        assertThat(readings.waiting("namur")).hasSize(1);
    }
}
