package respondet.app.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import respondet.app.identity.Accounts;
import respondet.app.store.Installation;
import respondet.app.store.OnEachDatabase;
import respondet.app.text.Language;

/** A key is one request's until that failed, and tells its answer afterwards. */
class KeptAnswersTest {

    private static final KeptAnswers.Answer ANSWER =
            new KeptAnswers.Answer("hash", 201, Map.of("ETag", "\"1\""), "{\"a\":\"ż\"}");

    private static KeptAnswers.Place place(Installation installation) {
        var account = installation.bean(Accounts.class).open("a@example.org", "A", Language.ENGLISH);
        return new KeptAnswers.Place(account.id(), "POST /x", "key");
    }

    @OnEachDatabase
    void reservesOnce(Installation installation) {
        var answers = installation.bean(KeptAnswers.class);
        var place = place(installation);
        assertThat(answers.reserve(place)).isTrue();
        assertThat(answers.reserve(place)).isFalse();
        assertThat(answers.find(place))
                .hasValueSatisfying(kept -> assertThat(kept.isReady()).isFalse());
        answers.release(place);
        assertThat(answers.find(place)).isEmpty();
        assertThat(answers.reserve(place)).isTrue();
    }

    @OnEachDatabase
    void tellsWhatWasKept(Installation installation) {
        var answers = installation.bean(KeptAnswers.class);
        var place = place(installation);
        answers.reserve(place);
        answers.keep(place, ANSWER);
        assertThat(answers.find(place)).contains(ANSWER);
        assertThat(answers.find(new KeptAnswers.Place(place.account(), "POST /y", "key")))
                .isEmpty();
        answers.afterSingletonsInstantiated();
        assertThat(answers.find(place)).as("after a new start").contains(ANSWER);
    }

    /** Whether it was done is known to nobody, so it must not be done by itself again. */
    @OnEachDatabase
    void keepsWhatACrashInterrupted(Installation installation) {
        var answers = installation.bean(KeptAnswers.class);
        var place = place(installation);
        answers.reserve(place);
        answers.afterSingletonsInstantiated();
        assertThat(answers.find(place))
                .hasValueSatisfying(kept -> assertThat(kept.isUnknown()).isTrue());
        assertThat(answers.reserve(place)).isFalse();
        installation
                .bean(JdbcClient.class)
                .sql("update kept_answer set kept_at = kept_at - ?")
                .param(25 * 3600 * 1_000_000L)
                .update();
        assertThat(answers.find(place)).as("a day later").isEmpty();
    }
}
