package respondet.bench.endure;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A community's manager with a browser. */
final class Manager {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final String PASSWORD = "sample-pass-2025";
    private static final String BORDER = "border-of-the-parts";

    private final String server;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(cookies)
            .connectTimeout(Duration.ofSeconds(60))
            .build();
    private String token = "";

    Manager(String server) {
        this.server = server;
    }

    /** The manager of a sample community, signed in. */
    static Manager of(String server, String community) throws IOException, InterruptedException {
        var manager = new Manager(server);
        manager.token = manager.freshToken();
        var email = "community-manager@" + community + ".example.org";
        var answer = manager.post("/sign-in", Map.of("email", email, "password", PASSWORD));
        if (answer.statusCode() != 302) {
            throw new IOException("Signing in was answered with " + answer.statusCode());
        }
        manager.token = manager.freshToken();
        return manager;
    }

    private String freshToken() throws IOException, InterruptedException {
        var match = TOKEN.matcher(get("/").body());
        if (!match.find()) {
            throw new IOException("There is no form on the first page.");
        }
        return match.group(1);
    }

    /** What every form brings along, for requests that are written by hand. */
    String token() {
        return token;
    }

    String cookies() {
        return cookies.getCookieStore().getCookies().stream()
                .map(cookie -> cookie.getName() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(request(path).GET());
    }

    HttpResponse<String> post(String path, Map<String, String> fields) throws IOException, InterruptedException {
        var all = new TreeMap<>(fields);
        all.put("_csrf", token);
        var body = all.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return send(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    HttpResponse<String> upload(String community, String label, String file) throws IOException, InterruptedException {
        return send(request("/communities/" + community + "/readings")
                .header("Content-Type", contentType())
                .POST(HttpRequest.BodyPublishers.ofString(form(label, file))));
    }

    static String contentType() {
        return "multipart/form-data; boundary=" + BORDER;
    }

    /** The form with one file as a browser writes it. */
    String form(String label, String file) {
        return "--%1$s\r\nContent-Disposition: form-data; name=\"_csrf\"\r\n\r\n%2$s\r\n".formatted(BORDER, token)
                + "--%1$s\r\nContent-Disposition: form-data; name=\"label\"\r\n\r\n%2$s\r\n".formatted(BORDER, label)
                + "--%1$s\r\nContent-Disposition: form-data; name=\"files\"; filename=\"%2$s.csv\"\r\n\r\n%3$s\r\n--%1$s--\r\n"
                        .formatted(BORDER, label, file);
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(server + path)).timeout(Duration.ofMinutes(3));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
}
