package respondet.bench.platform;

import java.nio.file.Files;
import java.util.List;
import java.util.stream.Stream;

/** {@code respondet bench --readers}: many readers of the sample installation's pages for a minute. */
public final class ReadersMain {

    private static final String MEMBER = "member@namur.example.org";
    private static final String PASSWORD = "sample-pass-2025";

    private ReadersMain() {}

    public static void main(String[] args) throws Exception {
        var options = Options.of(args);
        var home = Files.createTempDirectory("respondet-bench");
        Runtime.getRuntime().addShutdownHook(new Thread(() -> Disk.delete(home)));
        var heap = List.of("-Xmx" + options.find("--heap").orElse("1g"));
        try (var server = Server.start(heap, List.of(PlatformServer.class.getName(), home.toString()))) {
            var crowds = new Crowds(server.address(), options.number("--seconds", 60));
            crowds.read(Guest.many(200, server.address()), "/open/namur");
            var members = Stream.generate(() -> new Guest(server.address()).signIn(MEMBER, PASSWORD))
                    .limit(20)
                    .toList();
            crowds.read(members, "/my/namur");
            System.out.println(
                    "peak memory of the server: " + server.peakMegabytes() + " MB (" + heap.getFirst() + ")");
        }
    }
}
