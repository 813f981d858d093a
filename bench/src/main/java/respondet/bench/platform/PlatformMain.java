package respondet.bench.platform;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;

/**
 * {@code respondet bench --platform}: a large community's year over HTTP, from upload to final months, with time, memory
 * and disk; with {@code --seconds} also many readers of its pages, with {@code --kills} instead its first month's documents,
 * whose server is killed so often.
 */
public final class PlatformMain {

    private static final Pattern STATE = Pattern.compile("class=\"state (\\w+)\"");
    private static final String HOME = "/communities/" + LargeCommunity.ID;
    private static final Duration LONGEST_RUN = Duration.ofMinutes(15);

    private final Steps steps = new Steps();
    private final Options options;
    private final Path home;

    private PlatformMain(Options options) throws IOException {
        this.options = options;
        var wanted = options.find("--home");
        this.home = wanted.isPresent() ? Files.createDirectories(Path.of(wanted.get())) : temporary();
    }

    private static Path temporary() throws IOException {
        var folder = Files.createTempDirectory("respondet-bench");
        Runtime.getRuntime().addShutdownHook(new Thread(() -> Disk.delete(folder)));
        return folder;
    }

    public static void main(String[] args) throws Exception {
        new PlatformMain(Options.of(args)).measure();
    }

    private void measure() throws Exception {
        int members = options.number("--members", 1_000);
        var agreement = home.resolve("agreement.yaml");
        Files.writeString(agreement, new LargeCommunity(members).agreement());
        var heap = List.of("-Xmx" + options.find("--heap").orElse("4g"));
        var words = List.of(PlatformServer.class.getName(), home.resolve("data").toString(), agreement.toString());
        Callable<Server> starter = () -> Server.start(heap, words);
        int kills = options.number("--kills", 0);
        try (var server = steps.time("start and found", starter)) {
            var manager = new Guest(server.address()).signIn(PlatformServer.MANAGER, PlatformServer.PASSWORD);
            year(manager, members);
            if (kills == 0) {
                look(server, manager, heap.getFirst());
            }
        }
        if (kills > 0) {
            var killed = new KilledDocuments(home.resolve("data"), home.resolve("before"), starter);
            System.exit(killed.kill(kills, options.number("--seed", 1)).isEmpty() ? 0 : 1);
        }
    }

    private void look(Server server, Guest manager, String heap) throws Exception {
        documents(manager);
        pages(manager);
        System.out.println(steps.table());
        System.out.println("peak memory of the server: " + server.peakMegabytes() + " MB (" + heap + ")");
        System.out.println(Disk.sizes(home.resolve("data")));
        int seconds = options.number("--seconds", 0);
        if (seconds > 0) {
            new Crowds(server.address(), seconds).read("/open/" + LargeCommunity.ID, "/my/" + LargeCommunity.ID);
        }
    }

    private void year(Guest manager, int members) throws Exception {
        int months = options.number("--months", 12);
        long rows = 0;
        for (int i = 1; i <= months; i++) {
            rows += deliver(manager, new MonthFile(YearMonth.of(2025, i), members));
        }
        System.err.println(rows + " readings");
        for (int i = 1; i <= months; i++) {
            settle(manager, YearMonth.of(2025, i));
        }
    }

    private long deliver(Guest manager, MonthFile month) throws Exception {
        var file = home.resolve(month.month() + ".csv");
        long rows = month.write(file);
        var waiting = steps.time("upload a month", () -> Guest.onward(manager.upload(HOME + "/readings", file)));
        steps.time("look at what arrived", () -> manager.text(waiting));
        var accepted = steps.time("accept it", () -> Guest.onward(manager.post(waiting + "/accept", Map.of())));
        if (!accepted.equals(HOME + "/readings")) {
            throw new IllegalStateException("The month is not accepted: " + manager.text(waiting));
        }
        Files.delete(file);
        return rows;
    }

    private void settle(Guest manager, YearMonth month) throws Exception {
        var run = steps.time("settle a month to a draft", () -> {
            var asked = Guest.onward(manager.post(HOME + "/runs", Map.of("month", month.toString(), "reason", "")));
            await(manager, asked);
            return asked;
        });
        steps.time("look at a draft", () -> manager.text(run));
        steps.time("make it final", () -> Guest.onward(manager.post(run + "/final", Map.of())));
        if (!state(manager, run).equals("final")) {
            throw new IllegalStateException(month + " did not become final.");
        }
    }

    /** Everybody's documents of the first month. */
    private void documents(Guest manager) throws Exception {
        steps.time("issue a month's documents", () -> {
            var asked =
                    Guest.onward(manager.post(HOME + "/documents", Map.of("month", "2025-01", "issued", "2025-02-20")));
            for (var now = manager.get(asked); now.statusCode() == 200; now = manager.get(asked)) {
                if (new String(now.body(), StandardCharsets.UTF_8).contains("state refused")) {
                    throw new IllegalStateException("The documents are refused: " + manager.text(asked));
                }
                Thread.sleep(100);
            }
            return asked;
        });
        var page = manager.text(HOME + "/documents?month=2025-01");
        System.err.println(page.split("[.]pdf\"", -1).length - 1 + " documents");
    }

    private static void await(Guest manager, String run) throws InterruptedException {
        long end = System.nanoTime() + LONGEST_RUN.toNanos();
        for (var state = state(manager, run); !state.equals("draft"); state = state(manager, run)) {
            if (state.equals("refused") || System.nanoTime() > end) {
                throw new IllegalStateException("The run is " + state + ": " + manager.text(run));
            }
            Thread.sleep(100);
        }
    }

    private static String state(Guest manager, String run) {
        var match = STATE.matcher(manager.text(run));
        return match.find() ? match.group(1) : "";
    }

    private void pages(Guest manager) throws Exception {
        for (var page :
                List.of("", "/members", "/readings", "/readings/complete?month=2025-01", "/runs", "/agreement")) {
            int size = steps.time("page " + HOME + page, () -> manager.text(HOME + page))
                    .length();
            System.err.printf(Locale.ROOT, "%,d characters%n", size);
        }
        steps.time("page /open/" + LargeCommunity.ID, () -> manager.text("/open/" + LargeCommunity.ID));
    }
}
