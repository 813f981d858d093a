package respondet.app.run;

import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.YearMonth;
import java.util.HexFormat;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import respondet.app.community.Communities;
import respondet.app.journal.Journal;
import respondet.app.page.NotFound;
import respondet.app.page.Overtaken;
import respondet.app.reading.Turns;
import respondet.app.solidarity.Solidarity;
import respondet.app.store.Micros;
import tools.jackson.databind.json.JsonMapper;

/** What a manager does with runs: ask for one, give it up, make it final, correct it. */
@Service
public class Settling {

    private final Runs runs;
    private final RunWorker worker;
    private final RunFiles files;
    private final Solidarity solidarity;
    private final Communities communities;
    private final Journal journal;
    private final Moments moments;
    private final Turns turns;
    private final ApplicationEventPublisher events;

    Settling(
            Runs runs,
            RunWorker worker,
            RunFiles files,
            Solidarity solidarity,
            Communities communities,
            Journal journal,
            Moments moments,
            Turns turns,
            ApplicationEventPublisher events) {
        this.runs = runs;
        this.worker = worker;
        this.files = files;
        this.solidarity = solidarity;
        this.communities = communities;
        this.journal = journal;
        this.moments = moments;
        this.turns = turns;
        this.events = events;
    }

    /** Asks for a run of a month; where that month is final already, it is a correction with its reason. */
    public String ask(String community, YearMonth month, String reason) {
        var corrects = runs.counting(community, month).map(RunRow::id);
        var id = queue(community, month, corrects, reason);
        worker.start(runs.find(community, id).orElseThrow());
        return id;
    }

    /** Asks and waits; for what is not asked for by a page. */
    public RunRow settle(String community, YearMonth month) {
        var id = queue(community, month, Optional.empty(), "");
        worker.compute(runs.find(community, id).orElseThrow());
        return runs.find(community, id).orElseThrow();
    }

    /** What becomes known up to the moment of a run is in the lake when the run is queued. */
    private String queue(String community, YearMonth month, Optional<String> corrects, String reason) {
        synchronized (turns.of(community)) {
            var version = communities.find(community).orElseThrow(NotFound::new).version();
            var moment = moments.next(community);
            return runs.queue(new Runs.Request(community, month, version, moment, corrects, reason));
        }
    }

    /** Gives up what is not final; what was computed goes. */
    public boolean giveUp(RunRow run) throws IOException {
        if (runs.move(run.id(), RunState.QUEUED, RunState.CANCELLED)
                || runs.move(run.id(), RunState.RUNNING, RunState.CANCELLED)) {
            return true;
        }
        boolean givenUp = runs.forget(run.id(), () -> solidarity.forget(run.id()));
        if (givenUp) {
            files.delete(run.id());
        }
        return givenUp;
    }

    /**
     * Makes a draft final. Whoever listens to {@link RunFinalised} does so in the same transaction.
     *
     * @throws Overtaken where somebody else was faster
     */
    @Transactional
    public void finalise(RunRow run, String account) {
        journal.hold();
        var settlement = files.read(run.id(), RunFiles.SETTLEMENT).orElseThrow(Overtaken::new);
        if (!runs.move(run.id(), RunState.DRAFT, RunState.DRAFT) || !isStillDue(run)) {
            throw new Overtaken();
        }
        var change = finalised(run, settlement);
        try {
            journal.write(change, account);
            solidarity
                    .posted(run.id(), run.community(), run.month())
                    .ifPresent(posted -> journal.write(posted, account));
            events.publishEvent(change);
        } catch (DuplicateKeyException e) {
            throw new Overtaken();
        }
    }

    /** Whether what it corrects, if anything, is still what counts. */
    private boolean isStillDue(RunRow run) {
        return runs.counting(run.community(), run.month()).map(RunRow::id).equals(run.corrects());
    }

    private RunFinalised finalised(RunRow run, byte[] settlement) {
        var identity =
                JsonMapper.shared().readTree(settlement).path("run").path("id").asString();
        return new RunFinalised(
                run.id(),
                run.community(),
                run.month().toString(),
                run.version(),
                Micros.of(run.knownAt()),
                run.corrects(),
                run.reason(),
                identity,
                digest(settlement),
                runs.totals(run.id()));
    }

    private static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
