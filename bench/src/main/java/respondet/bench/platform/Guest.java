package respondet.bench.platform;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Somebody with a browser: keeps cookies, sends forms with their token, follows no redirect. */
final class Guest {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final String BORDER = "border-of-the-parts";

    /** One for all guests, so that what is measured is not how many clients a machine can bear. */
    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    private final String server;
    private final Map<String, String> cookies = new ConcurrentHashMap<>();

    Guest(String server) {
        this.server = server;
    }

    Guest signIn(String email, String password) {
        var answer = post("/sign-in", Map.of("email", email, "password", password));
        if (answer.statusCode() != 302) {
            throw new IllegalStateException("Signing in as " + email + " gave " + answer.statusCode());
        }
        return this;
    }

    HttpResponse<byte[]> get(String path) {
        return send(HttpRequest.newBuilder(URI.create(server + path)).GET());
    }

    String text(String path) {
        var answer = get(path);
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(path + " gave " + answer.statusCode());
        }
        return new String(answer.body(), StandardCharsets.UTF_8);
    }

    HttpResponse<byte[]> post(String path, Map<String, String> fields) {
        var body = Stream.concat(fields.entrySet().stream(), Map.of("_csrf", token()).entrySet().stream())
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return send(HttpRequest.newBuilder(URI.create(server + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    /** Sends a file as a form does, from the disk. */
    HttpResponse<byte[]> upload(String path, Path file) {
        var head =
                "--%s\r\nContent-Disposition: form-data; name=\"_csrf\"\r\n\r\n%s\r\n--%s\r\nContent-Disposition: form-data; name=\"files\"; filename=\"%s\"\r\n\r\n"
                        .formatted(BORDER, token(), BORDER, file.getFileName());
        try {
            return send(HttpRequest.newBuilder(URI.create(server + path))
                    .header("Content-Type", "multipart/form-data; boundary=" + BORDER)
                    .POST(HttpRequest.BodyPublishers.concat(
                            HttpRequest.BodyPublishers.ofString(head),
                            HttpRequest.BodyPublishers.ofFile(file),
                            HttpRequest.BodyPublishers.ofString("\r\n--" + BORDER + "--\r\n"))));
        } catch (FileNotFoundException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where an answer sends the browser on. */
    static String onward(HttpResponse<byte[]> answer) {
        return answer.headers()
                .firstValue("Location")
                .map(where -> where.replaceFirst("^https?://[^/]*", ""))
                .orElseThrow(() -> new IllegalStateException("The answer " + answer.statusCode() + " leads nowhere."));
    }

    private String token() {
        var match = TOKEN.matcher(text("/"));
        if (!match.find()) {
            throw new IllegalStateException("The first page has no form.");
        }
        return match.group(1);
    }

    private HttpResponse<byte[]> send(HttpRequest.Builder request) {
        try {
            if (!cookies.isEmpty()) {
                request.header(
                        "Cookie",
                        cookies.entrySet().stream().map(Object::toString).collect(Collectors.joining("; ")));
            }
            var answer = CLIENT.send(request.timeout(PATIENCE).build(), HttpResponse.BodyHandlers.ofByteArray());
            answer.headers().allValues("Set-Cookie").forEach(this::keep);
            return answer;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private void keep(String cookie) {
        var pair = cookie.split(";", 2)[0].split("=", 2);
        if (pair.length == 2) {
            cookies.put(pair[0].strip(), pair[1].strip());
        }
    }

    static List<Guest> many(int count, String server) {
        return Stream.generate(() -> new Guest(server)).limit(count).toList();
    }
}
