package respondet.app.web;

import java.net.http.HttpResponse;
import java.util.Map;
import respondet.app.identity.AccessTokens;
import respondet.app.identity.Accounts;
import respondet.app.store.Installation;

/** The sample of Turin on a server of its own, and the program of its manager. */
record Turin(Installation server, Program manager) {

    static final String PATH = "/api/v1/communities/turin";
    static final String WAITING = PATH + "/readings/waiting";
    static final String FILE = "point,direction,start,kwh\nbakery,consumption,2031-07-01T00:00:00+02:00,1\n";
    static final Map<String, String> OCTETS = Map.of("Content-Type", "application/octet-stream");

    static Turin start() {
        var server = Installation.onSqlite("--respondet.sample=true", "--respondet.api.per-minute=2000");
        return new Turin(server, program(server, "community-manager@turin.example.org"));
    }

    void stop() {
        server.close();
    }

    Program program(String email) {
        return program(server, email);
    }

    private static Program program(Installation server, String email) {
        return Program.of(server.address(), server.bean(Accounts.class), server.bean(AccessTokens.class), email);
    }

    static Map<String, String> keyed(String key, String type) {
        return Map.of("Idempotency-Key", key, "Content-Type", type);
    }

    /** Sends a meter file that waits from then on. */
    HttpResponse<String> send(String key, String text) {
        return manager.send("POST", WAITING + "?name=a.csv", keyed(key, "application/octet-stream"), text);
    }

    long waiting() {
        return manager.read(WAITING + "?limit=500").path("items").size();
    }
}
