package respondet.app.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import respondet.app.identity.AccessTokens;
import respondet.app.identity.Accounts;
import respondet.app.identity.Scope;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A program with a token, or without any. */
public final class Program {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final String server;
    private final String token;

    public Program(String server, String token) {
        this.server = server;
        this.token = token;
    }

    /** One of a person that may all that the person may. */
    public static Program of(String server, Accounts accounts, AccessTokens tokens, String email) {
        return of(server, accounts, tokens, email, Set.of(Scope.values()));
    }

    public static Program of(String server, Accounts accounts, AccessTokens tokens, String email, Set<Scope> scopes) {
        var account = accounts.findByEmail(email).orElseThrow().id();
        var until = Instant.now().plus(Duration.ofDays(1));
        return new Program(server, tokens.make(account, new AccessTokens.Wish("test", scopes, until)));
    }

    public String token() {
        return token;
    }

    public HttpResponse<String> get(String path) {
        return send("GET", path, Map.of(), "");
    }

    public HttpResponse<String> post(String path, String json) {
        return send("POST", path, Map.of("Content-Type", "application/json"), json);
    }

    public HttpResponse<String> send(String method, String path, Map<String, String> headers, String body) {
        return send(method, path, headers, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
    }

    public HttpResponse<String> send(
            String method, String path, Map<String, String> headers, HttpRequest.BodyPublisher body) {
        var request = HttpRequest.newBuilder(URI.create(server + path)).method(method, body);
        if (!token.isEmpty()) {
            request.header("Authorization", "Bearer " + token);
        }
        headers.forEach(request::header);
        try {
            return CLIENT.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The JSON of an answer that went well. */
    public JsonNode read(String path) {
        var answer = get(path);
        if (answer.statusCode() != 200) {
            throw new AssertionError(path + " answered " + answer.statusCode() + " " + answer.body());
        }
        return json(answer);
    }

    public static JsonNode json(HttpResponse<String> answer) {
        return JsonMapper.shared().readTree(answer.body());
    }
}
