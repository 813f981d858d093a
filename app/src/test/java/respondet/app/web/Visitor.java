package respondet.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody with a browser that keeps cookies and follows no redirect. */
public final class Visitor {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final String server;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(cookies)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    public Visitor(String server) {
        this.server = server;
    }

    public Visitor signIn(String email, String password) {
        var answer = post("/sign-in", Map.of("email", email, "password", password));
        assertThat(answer.statusCode()).as("sign in as " + email).isEqualTo(302);
        return this;
    }

    public HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(URI.create(server + path)).GET());
    }

    public HttpResponse<String> get(String path, Map<String, String> headers) {
        var request = HttpRequest.newBuilder(URI.create(server + path)).GET();
        headers.forEach(request::header);
        return send(request);
    }

    /** What a cookie holds; empty when there is none. */
    public String cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElse("");
    }

    /** With the token of the form that a page would have carried. */
    public HttpResponse<String> post(String path, Map<String, String> fields) {
        var all = new java.util.TreeMap<>(fields);
        all.put("_csrf", token());
        return postWithoutToken(path, all);
    }

    public HttpResponse<String> postWithoutToken(String path, Map<String, String> fields) {
        var body = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return send(HttpRequest.newBuilder(URI.create(server + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    /** Sends files as a form does, with the token of the form. */
    public HttpResponse<String> upload(String path, Map<String, String> files) {
        return upload(
                path,
                Map.of(),
                files.entrySet().stream()
                        .collect(Collectors.toMap(each -> "files/" + each.getKey(), Map.Entry::getValue)));
    }

    /** Sends fields and files; each file is called by its field, a stroke and its name. */
    public HttpResponse<String> upload(String path, Map<String, String> fields, Map<String, String> files) {
        var border = "border-of-the-parts";
        var body = new StringBuilder();
        var all = new java.util.TreeMap<>(fields);
        all.put("_csrf", token());
        all.forEach((name, value) -> body.append(
                "--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n".formatted(border, name, value)));
        new java.util.TreeMap<>(files)
                .forEach((name, text) ->
                        body.append("--%s\r\nContent-Disposition: form-data; name=\"%s\"; filename=\"%s\"\r\n\r\n%s\r\n"
                                .formatted(
                                        border,
                                        name.substring(0, name.indexOf('/')),
                                        name.substring(name.indexOf('/') + 1),
                                        text)));
        body.append("--").append(border).append("--\r\n");
        return send(HttpRequest.newBuilder(URI.create(server + path))
                .header("Accept-Language", "it")
                .header("Content-Type", "multipart/form-data; boundary=" + border)
                .POST(HttpRequest.BodyPublishers.ofString(body.toString())));
    }

    /** Sends one file of bytes as a form does. */
    public HttpResponse<String> sendFile(String path, String field, byte[] file) {
        return sendFile(path, field, "file.zip", file);
    }

    /** The same with a name of one's own. */
    public HttpResponse<String> sendFile(String path, String field, String name, byte[] file) {
        var border = "border-of-the-parts";
        var head = "--%s\r\nContent-Disposition: form-data; name=\"_csrf\"\r\n\r\n%s\r\n--%s\r\n"
                        .formatted(border, token(), border)
                + "Content-Disposition: form-data; name=\"%s\"; filename=\"%s\"\r\n\r\n".formatted(field, name);
        var end = "\r\n--" + border + "--\r\n";
        return send(HttpRequest.newBuilder(URI.create(server + path))
                .header("Content-Type", "multipart/form-data; boundary=" + border)
                .POST(HttpRequest.BodyPublishers.ofByteArrays(
                        List.of(head.getBytes(StandardCharsets.UTF_8), file, end.getBytes(StandardCharsets.UTF_8)))));
    }

    /** The bytes of a file that the server gives. */
    public HttpResponse<byte[]> getFile(String path) {
        var request = HttpRequest.newBuilder(URI.create(server + path)).GET().build();
        try {
            return client.send(request, HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    String token() {
        var match = TOKEN.matcher(get("/forgotten").body());
        assertThat(match.find()).as("a form with a token").isTrue();
        return match.group(1);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
