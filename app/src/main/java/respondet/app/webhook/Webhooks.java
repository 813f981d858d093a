package respondet.app.webhook;

import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import respondet.app.store.Ids;
import respondet.app.store.Micros;

/** The addresses that are told, what they are still to be told, and each try to do so. */
@Repository
class Webhooks {

    private static final Duration REMEMBERED = Duration.ofDays(30);

    private final JdbcClient database;
    private final Clock clock;

    Webhooks(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Something to be told. */
    record Event(String id, String webhook, long number, String body, int tries) {}

    /** A try to tell, with what came of it. */
    record Try(String id, long number, Instant at, String outcome) {}

    void add(Webhook hook) {
        database.sql("""
                insert into webhook (id, community, account, address, secret, events, created_at, seen)
                values (?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        hook.id(),
                        hook.community(),
                        hook.account(),
                        hook.address().toString(),
                        hook.secret(),
                        hook.events().stream().map(HookEvent::id).sorted().collect(Collectors.joining(" ")),
                        Micros.of(hook.created()),
                        hook.seen())
                .update();
    }

    List<Webhook> all() {
        return database.sql("select * from webhook order by id")
                .query(Webhooks::hook)
                .list();
    }

    List<Webhook> of(String community) {
        return database.sql("select * from webhook where community = ? order by id")
                .param(community)
                .query(Webhooks::hook)
                .list();
    }

    Optional<Webhook> find(String community, String id) {
        return database.sql("select * from webhook where community = ? and id = ?")
                .params(community, id)
                .query(Webhooks::hook)
                .optional();
    }

    @Transactional
    void remove(Webhook hook) {
        Stream.of("webhook_try where webhook", "webhook_event where webhook", "webhook where id")
                .forEach(rows -> database.sql("delete from " + rows + " = ?")
                        .param(hook.id())
                        .update());
    }

    /** What is to be told from now on, and up to where the journal was looked through for it. */
    @Transactional
    void queue(Webhook hook, List<Event> events, long seen) {
        for (var event : events) {
            database.sql("""
                    insert into webhook_event (id, webhook, number, body, tries, next_at) values (?, ?, ?, ?, ?, ?)""")
                    .params(
                            event.id(),
                            hook.id(),
                            event.number(),
                            event.body(),
                            event.tries(),
                            Micros.of(clock.instant()))
                    .update();
        }
        database.sql("update webhook set seen = ? where id = ?")
                .params(seen, hook.id())
                .update();
    }

    /** What is due to be told now, the oldest first. */
    List<Event> due(Webhook hook) {
        return database.sql("select * from webhook_event where webhook = ? and next_at <= ? order by number")
                .params(hook.id(), Micros.of(clock.instant()))
                .query((row, _) -> new Event(
                        row.getString("id"),
                        row.getString("webhook"),
                        row.getLong("number"),
                        row.getString("body"),
                        row.getInt("tries")))
                .list();
    }

    /** Notes a try; without a pause there is no other. Old tries are forgotten, and what was told or given up by them. */
    @Transactional
    void tried(Event event, String outcome, Optional<Duration> pause) {
        var now = clock.instant();
        database.sql("delete from webhook_try where webhook = ? and at < ?")
                .params(event.webhook(), Micros.of(now.minus(REMEMBERED)))
                .update();
        database.sql("""
                delete from webhook_event where webhook = ? and next_at is null
                and not exists (select 1 from webhook_try t where t.event = webhook_event.id)""").param(event.webhook()).update();
        database.sql("update webhook_event set tries = tries + 1, next_at = ? where id = ?")
                .param(pause.map(now::plus).map(Micros::of).orElse(null))
                .param(event.id())
                .update();
        database.sql("insert into webhook_try (id, webhook, event, at, outcome) values (?, ?, ?, ?, ?)")
                .params(Ids.next(), event.webhook(), event.id(), Micros.of(now), outcome)
                .update();
    }

    List<Try> tries(Webhook hook) {
        return database.sql("""
                select t.id, e.number, t.at, t.outcome from webhook_try t join webhook_event e on e.id = t.event
                where t.webhook = ?""")
                .param(hook.id())
                .query((row, _) -> new Try(
                        row.getString("id"),
                        row.getLong("number"),
                        Micros.instant(row.getLong("at")),
                        row.getString("outcome")))
                .list();
    }

    private static Webhook hook(ResultSet row, int number) throws SQLException {
        return new Webhook(
                row.getString("id"),
                row.getString("community"),
                row.getString("account"),
                URI.create(row.getString("address")),
                row.getString("secret"),
                Stream.of(row.getString("events").split(" ", -1))
                        .flatMap(id -> HookEvent.find(id).stream())
                        .collect(Collectors.toUnmodifiableSet()),
                Micros.instant(row.getLong("created_at")),
                row.getLong("seen"));
    }
}
