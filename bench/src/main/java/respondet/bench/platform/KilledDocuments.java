package respondet.bench.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import org.springframework.util.FileSystemUtils;
import respondet.bench.endure.IssuedDocuments;

/**
 * A month's documents of a large community, whose server is killed while it makes them, again and again. What is issued
 * must be whole each time, and nothing may stand there of what is not.
 *
 * @param data the data folder, whose server stands
 * @param before a copy of it from before the documents, made here
 */
record KilledDocuments(Path data, Path before, Callable<Server> starter) {

    private static final String HOME = "/communities/" + LargeCommunity.ID;
    private static final Map<String, String> WANTED = Map.of("month", "2025-01", "issued", "2025-02-20");
    private static final long LONGEST_MILLIS = 15 * 60 * 1000L;

    /** Kills so often, and then lets the documents come to their end; what was found is printed and returned. */
    List<String> kill(int times, long seed) throws Exception {
        copy(data, before);
        long usual = undisturbed();
        int wanted = issued().count();
        System.out.println(wanted + " documents in " + usual + " ms, start included; seed " + seed);
        reset();
        var random = new SplittableRandom(seed);
        var found = new ArrayList<String>();
        for (int i = 1; i <= times && found.isEmpty(); i++) {
            long delay = random.nextLong(usual + usual / 10);
            strike(delay);
            found.addAll(issued().violations());
            var state = issued().state();
            System.out.println("kill " + i + " of " + times + ": after " + delay + " ms, the batch was " + state);
            if (state.equals("issued")) {
                found.addAll(whole(wanted));
                reset();
            }
        }
        undisturbed();
        found.addAll(issued().violations());
        found.addAll(whole(wanted));
        found.forEach(System.out::println);
        System.out.println(found.size() + " found");
        return found;
    }

    private IssuedDocuments issued() {
        return IssuedDocuments.of(data);
    }

    private List<String> whole(int wanted) throws IOException {
        var found = new ArrayList<String>();
        if (issued().count() != wanted) {
            found.add(issued().count() + " documents instead of " + wanted);
        }
        issued().orphans().forEach(each -> found.add("Left over: " + each));
        return found;
    }

    /** From the start of the server until all is issued, in milliseconds. */
    private long undisturbed() throws Exception {
        long begin = System.nanoTime();
        try (var server = starter.call()) {
            ask(server);
            while (!issued().state().equals("issued")) {
                if ((System.nanoTime() - begin) / 1_000_000 > LONGEST_MILLIS) {
                    throw new IllegalStateException("The documents come to no end: " + issued().state());
                }
                Thread.sleep(20);
            }
        }
        return (System.nanoTime() - begin) / 1_000_000;
    }

    private void strike(long delay) throws Exception {
        long begin = System.nanoTime();
        var server = starter.call();
        ask(server);
        Thread.sleep(Math.max(0, delay - (System.nanoTime() - begin) / 1_000_000));
        server.kill();
    }

    /** What a killed server left open is taken up at the start; it is asked for once. */
    private void ask(Server server) {
        if (issued().state().isEmpty()) {
            var manager = new Guest(server.address()).signIn(PlatformServer.MANAGER, PlatformServer.PASSWORD);
            Guest.onward(manager.post(HOME + "/documents", WANTED));
        }
    }

    private void reset() throws IOException {
        FileSystemUtils.deleteRecursively(data);
        copy(before, data);
    }

    private static void copy(Path from, Path to) throws IOException {
        try (var all = Files.walk(from)) {
            for (var each : all.toList()) {
                Files.copy(each, to.resolve(from.relativize(each)));
            }
        }
    }
}
