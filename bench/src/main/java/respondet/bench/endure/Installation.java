package respondet.bench.endure;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A sample installation on a data folder of its own: its server, which comes and goes, and its managers. */
final class Installation {

    private static final String OPEN = "select id from settlement_run where state in ('queued', 'running')"
            + " union all select id from document_batch where state in ('queued', 'running')";
    private static final Duration LONGEST_RUN = Duration.ofMinutes(5);

    private final Path folder;
    private final List<String> options;
    private final Map<String, Manager> managers = new TreeMap<>();
    private Child child;
    private String address = "";
    private long usualStart = 2_000;

    private Installation(Path folder, List<String> options) throws IOException {
        this.folder = folder;
        this.options = List.copyOf(options);
        this.child = Child.start(folder, options);
    }

    /**
     * Starts a server on the folder and waits until it answers.
     *
     * @param options of the virtual machine
     */
    static Installation started(Path folder, List<String> options) throws IOException, InterruptedException {
        var installation = new Installation(folder, options);
        installation.address = installation.child.address();
        return installation;
    }

    Path home() {
        return folder.resolve("demo");
    }

    Tables tables() {
        return Tables.of(home());
    }

    Child child() {
        return child;
    }

    String address() {
        return address;
    }

    /** How many milliseconds the last start took. */
    long usualStart() {
        return usualStart;
    }

    Work work(Unit unit) {
        return new Work(tables(), unit);
    }

    /** Until it answers. */
    void start() throws IOException, InterruptedException {
        if (!child.isAlive()) {
            long begin = System.nanoTime();
            child = Child.start(folder, options);
            address = child.address();
            usualStart = (System.nanoTime() - begin) / 1_000_000 + 1;
            managers.clear();
        }
    }

    /** Kills the server while it puts in order what the last kill left. */
    void startAndKill(long milliseconds) throws IOException, InterruptedException {
        child = Child.start(folder, options);
        Thread.sleep(milliseconds);
        child.kill();
    }

    void kill() throws InterruptedException {
        child.kill();
    }

    int stop() throws InterruptedException {
        return child.stop();
    }

    Manager manager(String community) throws IOException, InterruptedException {
        var known = managers.get(community);
        if (known == null) {
            known = Manager.of(address, community);
            managers.put(community, known);
        }
        return known;
    }

    void perform(Unit unit, Step step) throws IOException, InterruptedException {
        work(unit).perform(step, manager(unit.community()), child);
    }

    /** Until no run and no batch is open; says so where one stays open. */
    List<String> awaitRuns() throws InterruptedException {
        var end = Instant.now().plus(LONGEST_RUN);
        var open = tables().column(OPEN);
        while (!open.isEmpty() && Instant.now().isBefore(end)) {
            Thread.sleep(50);
            open = tables().column(OPEN);
        }
        return open.stream().map(id -> "Never taken up again: run " + id).toList();
    }
}
