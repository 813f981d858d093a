package respondet.bench.endure;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;

/**
 * A manager works, and the server is killed in the middle of what she does, again and again. After each start everything
 * that was acknowledged must be there, and nothing half done.
 */
final class Endurance {

    private static final int STARTS_THAT_ARE_KILLED = 6;

    private final Installation killed;
    private final Replica replica;
    private final SplittableRandom random;
    private final PrintStream out;
    private final long seed;
    private final Optional<Step> only;
    private final Map<Step, Long> usual = new EnumMap<>(Step.class);
    private final Set<Done> acknowledged = new HashSet<>();
    private final List<String> violations = new ArrayList<>();
    private int unit;
    private int kills;

    private record Done(Unit unit, Step step) {}

    Endurance(Installation killed, Path replica, Trial trial, PrintStream out) throws IOException {
        this.killed = killed;
        this.replica = new Replica(replica);
        this.random = new SplittableRandom(trial.seed());
        this.seed = trial.seed();
        this.only = trial.only();
        this.out = out;
    }

    /** Works until the server was killed so often; returns everything that was ever wrong. */
    List<String> endure(int wanted) throws IOException, InterruptedException {
        while (kills < wanted && violations.isEmpty()) {
            for (int calm = random.nextInt(3); calm > 0; calm--) {
                step();
            }
            while (only.isPresent() && next() != only.get()) {
                step();
            }
            var struck = strike();
            while (kills < wanted && random.nextInt(STARTS_THAT_ARE_KILLED) == 0) {
                killed.startAndKill(random.nextLong(killed.usualStart()));
                kills++;
            }
            killed.start();
            inspect();
            out.println("kill " + kills + " of " + wanted + ": " + struck + "; " + violations.size() + " found");
        }
        finish();
        inspect();
        return violations;
    }

    private Unit unit() {
        return new Unit(unit, seed);
    }

    private Work work() {
        return killed.work(unit());
    }

    /** The next step of the manager; a unit that is done makes room for the next. */
    private Step next() {
        var next = work().next();
        while (next.isEmpty()) {
            unit++;
            next = work().next();
        }
        return next.get();
    }

    private void step() throws IOException, InterruptedException {
        var step = next();
        long start = System.nanoTime();
        perform(step);
        usual.put(step, (System.nanoTime() - start) / 1_000_000 + 1);
    }

    private void perform(Step step) throws IOException, InterruptedException {
        killed.perform(unit(), step);
        acknowledged.add(new Done(unit(), step));
    }

    /** Kills the server while it does something. */
    private String strike() throws InterruptedException {
        var step = next();
        var what = unit().label() + " " + unit().community() + " " + step;
        long usually = usual.getOrDefault(step, 500L);
        long delay = random.nextLong(usually + usually / 4 + 1);
        var worker = Thread.ofVirtual().start(() -> attempt(step));
        Thread.sleep(delay);
        killed.kill();
        kills++;
        worker.join();
        var end = acknowledged.contains(new Done(unit(), step)) ? "acknowledged" : "cut off";
        return delay + " ms into " + what + ", " + end;
    }

    private void attempt(Step step) {
        try {
            perform(step);
        } catch (Work.Refused e) {
            violations.add(String.valueOf(e.getMessage()));
        } catch (IOException | IllegalStateException _) {
            // the server is gone; what came of it is seen when it is back
            return;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private void inspect() throws IOException, InterruptedException {
        violations.addAll(killed.awaitRuns());
        violations.addAll(Inspection.of(killed.home()).violations());
        violations.addAll(replica.differences(killed.tables()));
        for (var done : acknowledged) {
            if (!killed.work(done.unit()).isDone(done.step())) {
                violations.add("Acknowledged and gone: " + done);
            }
        }
        for (int i = 0; i <= unit; i++) {
            for (var doubled : killed.work(new Unit(i, seed)).doubled()) {
                violations.add("More than once: unit-" + i + " " + doubled);
            }
        }
    }

    /** Brings the last unit to its end. */
    private void finish() throws IOException, InterruptedException {
        while (violations.isEmpty() && work().next().isPresent()) {
            step();
        }
    }

    /** How many units of work came to their end. */
    int units() {
        return unit + 1;
    }

    void end() throws InterruptedException {
        killed.stop();
        replica.close();
    }
}
