package respondet.app.run;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import respondet.app.reading.LastLook;
import respondet.app.store.Ids;
import respondet.app.store.Micros;

/** The settlement runs of all communities. What is not final yet is work in progress and not in the journal. */
@Repository
public class Runs implements LastLook {

    private final JdbcClient database;

    Runs(JdbcClient database) {
        this.database = database;
    }

    /** What is to be settled, and in the light of what. */
    public record Request(
            String community,
            YearMonth month,
            long version,
            Instant knownAt,
            Optional<String> corrects,
            String reason) {}

    /** Queues a run. */
    @Transactional
    public String queue(Request request) {
        var id = Ids.next();
        database.sql("""
            insert into settlement_run
                (id, community, month, state, version, known_at, corrects, reason, done, steps, problems)
            values (?, ?, ?, 'queued', ?, ?, ?, ?, 0, 1, '')\
            """)
                .param(id)
                .param(request.community())
                .param(request.month().toString())
                .param(request.version())
                .param(Micros.of(request.knownAt()))
                .param(request.corrects().orElse(null))
                .param(request.reason())
                .update();
        return id;
    }

    public Optional<RunRow> find(String community, String id) {
        return database.sql("select * from settlement_run where community = ? and id = ?")
                .params(community, id)
                .query(Runs::row)
                .optional();
    }

    /** The runs of a community, the latest month first; what was found on the way, which may be long, is not with them. */
    public List<RunRow> of(String community) {
        return database.sql("""
            select id, community, month, state, version, known_at, corrects, reason, done, steps, '' as problems
            from settlement_run where community = ? order by month desc, known_at desc, id\
            """).param(community).query(Runs::row).list();
    }

    /** The run whose figures count for a month: the final one that no other final one corrects. */
    public Optional<RunRow> counting(String community, YearMonth month) {
        var finals = of(community).stream()
                .filter(run -> run.state() == RunState.FINAL && run.month().equals(month))
                .toList();
        return finals.stream()
                .filter(run ->
                        finals.stream().noneMatch(other -> other.corrects().equals(Optional.of(run.id()))))
                .findFirst();
    }

    /** The runs that have results. */
    Set<String> withResults() {
        return Set.copyOf(database.sql("select id from settlement_run where state in ('draft', 'final')")
                .query(String.class)
                .list());
    }

    /** The moment in whose light a run was asked for last. */
    @Override
    public Optional<Instant> latest(String community) {
        return database.sql("select max(known_at) from settlement_run where community = ? having count(*) > 0")
                .param(community)
                .query(Long.class)
                .optional()
                .map(Micros::instant);
    }

    /** Every run that the computer still has to work on, in the order in which they were asked for. */
    List<RunRow> open() {
        return database.sql("select * from settlement_run where state in ('queued', 'running') order by known_at, id")
                .query(Runs::row)
                .list();
    }

    /** Moves a run on, unless somebody moved it elsewhere first. */
    @Transactional
    boolean move(String id, RunState from, RunState to) {
        return database.sql("update settlement_run set state = ? where id = ? and state = ?")
                        .params(to.id(), id, from.id())
                        .update()
                == 1;
    }

    @Transactional
    void progress(String id, int done, int steps) {
        database.sql("update settlement_run set done = ?, steps = ? where id = ?")
                .params(done, steps, id)
                .update();
    }

    /** A run that cannot be computed, with the reasons as JSON. */
    @Transactional
    void refuse(String id, String problems) {
        database.sql("update settlement_run set state = 'refused', problems = ? where id = ? and state = 'running'")
                .params(problems, id)
                .update();
    }

    /**
     * A computed run with its members' figures and what else is kept with it: all of it, or nothing where the run was given
     * up meanwhile.
     */
    @Transactional
    boolean draft(String id, String problems, List<MemberTotals> totals, Runnable more) {
        boolean wanted = database.sql(
                                "update settlement_run set state = 'draft', problems = ? where id = ? and state = 'running'")
                        .params(problems, id)
                        .update()
                == 1;
        if (wanted) {
            totals.forEach(each -> insert(id, each));
            more.run();
        }
        return wanted;
    }

    /** Gives a draft up with all that is kept with it, unless it became final first. */
    @Transactional
    boolean forget(String id, Runnable more) {
        boolean givenUp = move(id, RunState.DRAFT, RunState.CANCELLED);
        if (givenUp) {
            database.sql("delete from member_totals where run = ?").param(id).update();
            more.run();
        }
        return givenUp;
    }

    void insert(String run, MemberTotals each) {
        database.sql("""
            insert into member_totals (run, member, consumed, shared, surplus, residual, gain, currency)
            values (?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (run, member) do nothing\
            """)
                .params(
                        run,
                        each.member(),
                        each.consumed(),
                        each.shared(),
                        each.surplus(),
                        each.residual(),
                        each.gain(),
                        each.currency())
                .update();
    }

    public List<MemberTotals> totals(String run) {
        return database.sql("select * from member_totals where run = ? order by member")
                .param(run)
                .query(Runs::totals)
                .list();
    }

    Optional<MemberTotals> totals(String run, String member) {
        return database.sql("select * from member_totals where run = ? and member = ?")
                .params(run, member)
                .query(Runs::totals)
                .optional();
    }

    private static MemberTotals totals(ResultSet row, int number) throws SQLException {
        return new MemberTotals(
                row.getString("member"),
                row.getLong("consumed"),
                row.getLong("shared"),
                row.getLong("surplus"),
                row.getLong("residual"),
                row.getLong("gain"),
                row.getString("currency"));
    }

    private static RunRow row(ResultSet row, int number) throws SQLException {
        return new RunRow(
                row.getString("id"),
                row.getString("community"),
                YearMonth.parse(row.getString("month")),
                RunState.of(row.getString("state")),
                row.getLong("version"),
                Micros.instant(row.getLong("known_at")),
                Optional.ofNullable(row.getString("corrects")),
                row.getString("reason"),
                row.getInt("done"),
                row.getInt("steps"),
                row.getString("problems"));
    }
}
