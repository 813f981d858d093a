package respondet.app.run;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import respondet.app.journal.Entry;
import respondet.app.journal.Projection;
import tools.jackson.databind.json.JsonMapper;

/** Makes a run final in the table; where the journal is replayed, the run is written anew from its entry. */
@Component
record Finalised(JdbcClient database, Runs runs, JsonMapper json) implements Projection<RunFinalised> {

    @Override
    public String kind() {
        return "run.finalised";
    }

    @Override
    public Class<RunFinalised> type() {
        return RunFinalised.class;
    }

    /** What counted until now: the run that is corrected, and what it gave each. */
    record Corrected(String id, long version, String reason, List<MemberTotals> totals) {}

    @Override
    public String before(RunFinalised change) {
        return change.corrects()
                .flatMap(id -> runs.find(change.communityId(), id))
                .map(run -> new Corrected(run.id(), run.version(), run.reason(), runs.totals(run.id())))
                .map(json::writeValueAsString)
                .orElse("");
    }

    @Override
    public void apply(RunFinalised change, Entry entry) {
        database.sql("""
                insert into settlement_run
                    (id, community, month, state, version, known_at, corrects, reason, done, steps, problems)
                values (?, ?, ?, 'final', ?, ?, ?, ?, 1, 1, '')
                on conflict (id) do update set state = 'final'""")
                .param(change.id())
                .param(change.communityId())
                .param(change.month())
                .param(change.version())
                .param(change.knownAtMicros())
                .param(change.corrects().orElse(null))
                .param(change.reason())
                .update();
        change.totals().forEach(each -> runs.insert(change.id(), each));
    }
}
