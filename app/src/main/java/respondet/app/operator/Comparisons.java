package respondet.app.operator;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import respondet.app.folder.FolderProgress;
import respondet.app.folder.OpenedFolder;
import respondet.app.recompute.Basis;
import respondet.app.recompute.OtherKnowledge;
import respondet.app.recompute.Recomputation;
import respondet.app.recompute.RecomputedAllocation;
import respondet.app.run.RunRow;
import respondet.app.run.RunSources;
import respondet.app.settlement.ExactJson;
import respondet.core.problem.Checked;
import respondet.core.time.Period;
import respondet.metering.operator.OperatorAllocation;
import respondet.regime.Regimes;

/**
 * Compares operators' allocations with their runs beside the pages, one after the other. What is not there, because nobody
 * asked yet or the server stopped, is computed when somebody asks.
 */
@Component
class Comparisons {

    private static final Logger LOG = LoggerFactory.getLogger(Comparisons.class);
    private static final String RESULT = "comparison.json";
    private static final String DIFFERENCES = "differences.csv";

    private final OperatorFolder folder;
    private final Intake intake;
    private final RunSources sources;
    private final KnownElsewhere elsewhere;
    private final Set<String> working = ConcurrentHashMap.newKeySet();
    private final Set<String> failed = ConcurrentHashMap.newKeySet();
    private final Semaphore turn = new Semaphore(1);

    Comparisons(OperatorFolder folder, Intake intake, RunSources sources, KnownElsewhere elsewhere) {
        this.folder = folder;
        this.intake = intake;
        this.sources = sources;
        this.elsewhere = elsewhere;
    }

    /** The finished comparison; where there is none yet, the work on it begins. */
    Optional<Comparison> of(RunRow run, Taken taken) throws IOException {
        var file = folder.of(run.id(), taken.id()).resolve(RESULT);
        if (Files.isRegularFile(file)) {
            return Optional.of(ExactJson.MAPPER.readValue(Files.readAllBytes(file), Comparison.class));
        }
        if (!failed.contains(taken.id()) && working.add(taken.id())) {
            // not a virtual one, which would keep a carrier that pages need
            Thread.ofPlatform().daemon().name("operator " + taken.id()).start(() -> compute(run, taken));
        }
        return Optional.empty();
    }

    /** Whether the program itself failed at it. */
    boolean hasFailed(Taken taken) {
        return failed.contains(taken.id());
    }

    DifferenceFile differences(Taken taken) {
        return new DifferenceFile(folder.of(taken.run(), taken.id()).resolve(DIFFERENCES));
    }

    /** Compares now. */
    void compute(RunRow run, Taken taken) {
        turn.acquireUninterruptibly();
        try {
            compare(run, taken);
        } catch (Throwable e) {
            // also where memory ran out, or the next look at the page would begin it again
            LOG.error("The operator's allocation {} could not be compared", taken.id(), e);
            failed.add(taken.id());
        } finally {
            working.remove(taken.id());
            turn.release();
        }
    }

    private void compare(RunRow run, Taken taken) throws IOException {
        var place = folder.of(run.id(), taken.id());
        var operator = intake.read(run, place, taken.files());
        var opened = sources.open(run, FolderProgress.SILENT);
        Checked<RecomputedAllocation> found;
        if (operator.found().isEmpty() || opened.found().isEmpty()) {
            found = Checked.refused(operator.found().isEmpty() ? operator.problems() : opened.problems());
        } else {
            var other = elsewhere.of(run, opened.found().get().community());
            found = recomputed(run, opened.found().get(), operator.found().get(), other)
                    .after(operator.problems());
        }
        keep(place, found);
    }

    private static Checked<RecomputedAllocation> recomputed(
            RunRow run, OpenedFolder opened, OperatorAllocation operator, OtherKnowledge other) {
        var community = opened.community();
        var month = new Period(run.month().atDay(1), run.month().plusMonths(1).atDay(1), community.zone());
        var regime = Regimes.find(community.regime()).orElseThrow();
        return Recomputation.of(Basis.over(month, regime, community, opened.readings()), operator, other);
    }

    /** The result is written last: without it there is nothing. */
    private static void keep(Path place, Checked<RecomputedAllocation> checked) throws IOException {
        var found = checked.found();
        var differences = new DifferenceFile(place.resolve(DIFFERENCES));
        var reasons =
                differences.write(found.map(RecomputedAllocation::differences).orElse(List.of()));
        var result = found.map(each -> Comparison.of(each, reasons, checked.problems()))
                .orElseGet(() -> Comparison.refused(checked.problems()));
        var half = place.resolve(RESULT + ".part");
        Files.write(half, ExactJson.MAPPER.writeValueAsBytes(result));
        Files.move(half, place.resolve(RESULT), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
