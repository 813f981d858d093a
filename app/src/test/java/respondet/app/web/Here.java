package respondet.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import respondet.app.web.Contract.Body;
import tools.jackson.databind.JsonNode;

/** A client that asks about one community all the time. */
record Here(Contract client, String community) {

    Here as(Program other) {
        return new Here(client.as(other), community);
    }

    HttpResponse<String> call(String operation, String... more) {
        return client.call(operation, with(operation, more));
    }

    JsonNode read(String operation, String... more) {
        return Program.json(call(operation, more));
    }

    JsonNode items(String operation, String... more) {
        return read(operation, more).path("items");
    }

    /** What came of sending JSON that must be taken. */
    JsonNode send(String operation, String json, String... more) {
        return Program.json(client.call(operation, with(operation, more), Body.json(json)));
    }

    /** What came of sending a file that must be taken. */
    HttpResponse<String> bring(String operation, String text, String... more) {
        return client.call(operation, with(operation, more), new Body("application/octet-stream", text));
    }

    /** The same of bytes of another type. */
    JsonNode bring(String operation, Body body, String... more) {
        return Program.json(client.call(operation, with(operation, more), body));
    }

    /** What came of sending a file that may be refused. */
    HttpResponse<String> tryToBring(String operation, String text, String... more) {
        return client.tryTo(operation, with(operation, more), new Body("application/octet-stream", text));
    }

    HttpResponse<String> tryTo(String operation, String json, String... more) {
        return client.tryTo(operation, with(operation, more), json.isEmpty() ? Body.NONE : Body.json(json));
    }

    /** Holds a refusal: its status, and the part of the request that it names. */
    void refuses(int status, String part, String operation, String json, String... more) {
        var answer = tryTo(operation, json, more);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        var parts = Program.json(answer).path("problems").findValuesAsString("part");
        assertThat(parts).as(operation + " " + answer.body()).containsExactly(part);
    }

    /** Asks again and again until a state is none of those. */
    String wait(String operation, Set<String> states, String... more) throws InterruptedException {
        for (int i = 0; i < 600; i++) {
            var state = read(operation, more).path("state").asString();
            if (!states.contains(state)) {
                return state;
            }
            Thread.sleep(100);
        }
        throw new AssertionError(operation + " takes too long.");
    }

    private Map<String, String> with(String operation, String... more) {
        assertThat(List.of(more).size() % 2).as(operation).isZero();
        var all = new HashMap<>(Map.of("community", community));
        for (int i = 0; i < more.length; i += 2) {
            all.put(more[i], more[i + 1]);
        }
        return all;
    }
}
