package respondet.bench.platform;

import java.util.List;
import java.util.stream.IntStream;

/** Two crowds, one after the other: everybody on the public page, and members who are signed in on their own. */
record Crowds(String server, int seconds) {

    private static final int EVERYBODY = 200;
    private static final int MEMBERS = 20;
    private static final String FLOOR = "/assets/style.css";

    void read(String open, String own) throws InterruptedException {
        var members = IntStream.range(0, MEMBERS)
                .mapToObj(i -> new Guest(server).signIn(PlatformServer.member(i), PlatformServer.PASSWORD))
                .toList();
        read(Guest.many(EVERYBODY, server), open);
        read(members, own);
    }

    /** The floor is a file of the same server, read by the same guests just before. */
    void read(List<Guest> guests, String path) throws InterruptedException {
        var readers = new Readers(guests, seconds);
        new Readers(guests, Math.min(5, seconds)).read(path);
        var floor = readers.read(FLOOR);
        System.out.println(floor.line(guests.size() + " readers, floor " + FLOOR, floor));
        System.out.println(readers.read(path).line(guests.size() + " readers of " + path, floor));
    }
}
