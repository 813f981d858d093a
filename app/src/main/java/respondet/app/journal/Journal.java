package respondet.app.journal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import respondet.app.store.Micros;
import tools.jackson.databind.json.JsonMapper;

/** Writes each change down and lets it take effect, both or neither; tells them all again in order. */
@Repository
public class Journal {

    private final JdbcClient database;
    private final Clock clock;
    private final JsonMapper json;
    private final Map<String, Projection<?>> byKind = new TreeMap<>();
    private final Map<Class<?>, Projection<?>> byType = new HashMap<>();

    Journal(JdbcClient database, Clock clock, JsonMapper json, List<Projection<?>> projections) {
        this.database = database;
        this.clock = clock;
        this.json = json;
        for (var projection : projections) {
            byType.put(projection.type(), projection);
            if (byKind.put(projection.kind(), projection) != null) {
                throw new IllegalStateException("Two kinds of change are called " + projection.kind() + ".");
            }
        }
    }

    /**
     * Nobody else writes a change until the transaction ends, so what is read from now on is still true when it is
     * written. All take this row first, and so none waits for another in a circle.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void hold() {
        database.sql("update journal_head set last = last").update();
    }

    /** Writes a change down and applies it. */
    @Transactional
    public Entry write(Change change, String account) {
        return write(change, projection(change), account);
    }

    private <C extends Change> Entry write(Change change, Projection<C> projection, String account) {
        var exact = projection.type().cast(change);
        long number = nextNumber();
        var entry = new Entry(
                number,
                notBefore(number - 1),
                account,
                change.community(),
                projection.kind(),
                change.subject(),
                projection.before(exact),
                json.writeValueAsString(change));
        insert(entry);
        projection.apply(exact, entry);
        return entry;
    }

    private Projection<?> projection(Change change) {
        return Optional.<Projection<?>>ofNullable(byType.get(change.getClass()))
                .orElseThrow(() -> new IllegalArgumentException("Nothing applies a "
                        + change.getClass().getSimpleName() + ".\nMaybe its projection is no bean."));
    }

    /** The row is locked until the transaction ends, so numbers have no gap and no double. */
    private long nextNumber() {
        return database.sql("update journal_head set last = last + 1 returning last")
                .query(Long.class)
                .single();
    }

    /** Now; the moment of the entry before where the clock was put back since. */
    private Instant notBefore(long number) {
        var now = clock.instant();
        return database.sql("select at from journal where number = ?")
                .param(number)
                .query(Long.class)
                .optional()
                .map(Micros::instant)
                .filter(now::isBefore)
                .orElse(now);
    }

    /** When something was written about a community last. */
    public Optional<Instant> latest(String community) {
        return database.sql("select max(at) from journal where community = ? having count(*) > 0")
                .param(community)
                .query(Long.class)
                .optional()
                .map(Micros::instant);
    }

    private void insert(Entry entry) {
        database.sql("""
            insert into journal (number, at, account, community, kind, subject, before_change, after_change)
            values (:number, :at, :account, :community, :kind, :subject, :before, :after)\
            """)
                .param("number", entry.number())
                .param("at", Micros.of(entry.at()))
                .param("account", entry.account())
                .param("community", entry.community().orElse(null))
                .param("kind", entry.kind())
                .param("subject", entry.subject())
                .param("before", entry.before())
                .param("after", entry.after())
                .update();
    }

    /** What may be told of a community to all who read its journal, the newest first: of single households nothing. */
    public List<Entry> of(String community) {
        return whole(community).stream().map(this::told).toList();
    }

    private Entry told(Entry entry) {
        var projection = byKind.get(entry.kind());
        return projection == null || projection.isAboutOneHousehold() ? entry.discreet() : entry;
    }

    /** Everything that was ever written about one community, the newest first. */
    public List<Entry> whole(String community) {
        return database.sql("select * from journal where community = ? order by number desc")
                .param(community)
                .query(Journal::entry)
                .list();
    }

    /** What was written about a community after an entry, in order; the next hundred at most. */
    public List<Entry> after(String community, long number) {
        return database.sql("select * from journal where community = ? and number > ? order by number limit 100")
                .params(community, number)
                .query(Journal::entry)
                .list();
    }

    /** The first entry of a kind about one thing of a community. */
    public Optional<Entry> find(String community, String kind, String subject) {
        return database.sql("""
                select * from journal where community = ? and kind = ? and subject = ? order by number limit 1\
                """)
                .params(community, kind, subject)
                .query(Journal::entry)
                .optional();
    }

    /** The last entry of a kind about a community before another one. */
    public Optional<Entry> before(long number, String community, String kind) {
        return database.sql("""
                select * from journal where community = ? and kind = ? and number < ? order by number desc limit 1\
                """)
                .params(community, kind, number)
                .query(Journal::entry)
                .optional();
    }

    /** The number of the last entry; nought where there is none. */
    public long last() {
        return database.sql("select last from journal_head").query(Long.class).single();
    }

    /** Everything that was ever written, in order. */
    public List<Entry> all() {
        return database.sql("select * from journal order by number")
                .query(Journal::entry)
                .list();
    }

    /** Takes an entry over from another journal as it stands there, and applies it. */
    @Transactional
    public void replay(Entry entry) {
        nextNumber();
        insert(entry);
        apply(projection(entry), entry);
    }

    /** The same into a journal that holds other entries already: only its number is its own. */
    @Transactional
    public void takeOver(Entry entry) {
        var own = new Entry(
                nextNumber(),
                entry.at(),
                entry.account(),
                entry.community(),
                entry.kind(),
                entry.subject(),
                entry.before(),
                entry.after());
        insert(own);
        apply(projection(own), own);
    }

    private Projection<?> projection(Entry entry) {
        return Optional.<Projection<?>>ofNullable(byKind.get(entry.kind()))
                .orElseThrow(() -> new IllegalArgumentException(
                        "The entry (" + entry.number() + ") is of an unknown kind (" + entry.kind() + ")."));
    }

    /** Whether entries of this kind go along with their community; those of a kind that is unknown here do not. */
    public boolean travels(String kind) {
        return Optional.ofNullable(byKind.get(kind)).map(Projection::travels).orElse(false);
    }

    /**
     * What an entry says.
     *
     * @throws RuntimeException where it says nothing that can be read
     */
    public Change change(Entry entry) {
        return json.readValue(entry.after(), projection(entry).type());
    }

    private <C extends Change> void apply(Projection<C> projection, Entry entry) {
        projection.apply(json.readValue(entry.after(), projection.type()), entry);
    }

    private static Entry entry(ResultSet row, int number) throws SQLException {
        return new Entry(
                row.getLong("number"),
                Micros.instant(row.getLong("at")),
                row.getString("account"),
                Optional.ofNullable(row.getString("community")),
                row.getString("kind"),
                row.getString("subject"),
                row.getString("before_change"),
                row.getString("after_change"));
    }
}
