package respondet.app.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import respondet.app.identity.Accounts;
import respondet.app.store.Installation;
import respondet.app.store.OnEachDatabase;
import respondet.app.text.Language;

/** What is to be told is kept until it was told or given up. */
class HooksKeptTest {

    private static Webhook hook(Installation installation) throws IOException {
        installation.found("namur");
        var account = installation.bean(Accounts.class).open("a@example.org", "A", Language.ENGLISH);
        var address = URI.create("https://example.org/");
        var hook = new Webhook(
                "hook", "namur", account.id(), address, "s", Set.of(HookEvent.RUN_FINALISED), Instant.EPOCH, 1_000_000);
        installation.bean(Webhooks.class).add(hook);
        return hook;
    }

    @OnEachDatabase
    void forgetsAfterThirtyDaysWhatWasToldOrGivenUp(Installation installation) throws IOException {
        var hooks = installation.bean(Webhooks.class);
        var hook = hook(installation);
        var events = Stream.of("old", "open", "young")
                .map(id -> new Webhooks.Event(id, "hook", 1_000_000 + id.length(), "{}", 0))
                .toList();
        hooks.queue(hook, events, 1_000_007);
        hooks.tried(events.getFirst(), "204", Optional.empty());
        hooks.tried(events.get(1), "503", Optional.of(Duration.ofHours(1)));
        var database = installation.bean(JdbcClient.class);
        database.sql("update webhook_try set at = at - ?")
                .param(31 * 86_400 * 1_000_000L)
                .update();
        hooks.tried(events.getLast(), "204", Optional.empty());
        assertThat(database.sql("select id from webhook_event order by id")
                        .query(String.class)
                        .list())
                .containsExactly("open", "young");
        assertThat(hooks.tries(hook)).hasSize(1);
    }

    @OnEachDatabase
    void tellsWhatIsDueUntilItIsDone(Installation installation) throws IOException {
        var hooks = installation.bean(Webhooks.class);
        var hook = hook(installation);
        assertThat(hooks.of("namur")).containsExactly(hook);
        assertThat(hooks.find("turin", "hook")).isEmpty();
        var one = new Webhooks.Event("one", "hook", 1_000_001, "{}", 0);
        var two = new Webhooks.Event("two", "hook", 1_000_002, "{}", 0);
        hooks.queue(hook, List.of(two, one), 1_000_007);
        assertThat(hooks.find("namur", "hook").orElseThrow().seen()).isEqualTo(1_000_007);
        hooks.tried(one, "204", Optional.empty());
        hooks.tried(two, "503", Optional.of(Duration.ofHours(1)));
        assertThat(hooks.due(hook)).isEmpty();
        assertThat(hooks.tries(hook)).extracting(Webhooks.Try::outcome).containsExactlyInAnyOrder("204", "503");
        hooks.remove(hook);
        assertThat(hooks.all()).isEmpty();
    }
}
