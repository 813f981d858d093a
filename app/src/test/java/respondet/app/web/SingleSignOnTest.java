package respondet.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import respondet.app.identity.Accounts;
import respondet.app.text.Language;

/** Signing in through a provider that is started here. */
class SingleSignOnTest {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]* value=\"([^\"]+)\"");

    @TempDir
    private static Path home;

    private static int providerPort;
    private static String address;
    private static ConfigurableApplicationContext provider;
    private static ConfigurableApplicationContext server;

    private final HttpClient browser = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();

    @BeforeAll
    static void start() throws IOException {
        providerPort = freePort();
        int port = freePort();
        address = "http://localhost:" + port;
        provider = OpenIdProvider.start(providerPort, address);
        server = SampleServer.startIn(
                home,
                "--server.port=" + port,
                "--respondet.address=" + address,
                "--respondet.sign-in.issuer=http://127.0.0.1:" + providerPort,
                "--respondet.sign-in.secret=secret",
                "--respondet.sign-in.name=Test provider");
        var accounts = server.getBean(Accounts.class);
        accounts.open("ewa@example.org", "Ewa", Language.POLISH);
        accounts.open("unverified@example.org", "Unverified", Language.POLISH);
    }

    @AfterAll
    static void end() {
        server.close();
        provider.close();
    }

    @Test
    void signsInWhomTheProviderVouchesFor() throws Exception {
        assertThat(get(address + "/sign-in").body()).contains("Test provider");
        assertThat(signIn("ewa@example.org").uri().getPath()).isEqualTo("/start");
        assertThat(get(address + "/account").body()).contains("ewa@example.org");
    }

    @Test
    void opensNoAccountForAStranger() throws Exception {
        assertThat(signIn("stranger@example.org").uri()).hasToString(address + "/sign-in?refused");
        assertThat(get(address + "/account").uri().getPath()).isEqualTo("/sign-in");
        assertThat(server.getBean(Accounts.class).findByEmail("stranger@example.org"))
                .isEmpty();
    }

    @Test
    void trustsNoAddressThatTheProviderHasNotVerified() throws Exception {
        assertThat(signIn("unverified@example.org").uri()).hasToString(address + "/sign-in?refused");
        assertThat(get(address + "/account").uri().getPath()).isEqualTo("/sign-in");
    }

    @Test
    void refusesAnAnswerThatItNeverAskedFor() throws Exception {
        assertThat(get(address + "/login/oauth2/code/single?code=x&state=y").uri())
                .hasToString(address + "/sign-in?refused");
    }

    /** From our page to the provider's form and back, as a browser goes. */
    private HttpResponse<String> signIn(String email) throws Exception {
        var form = get(address + "/oauth2/authorization/single");
        assertThat(form.uri().getPort()).as(form.uri().toString()).isEqualTo(providerPort);
        var token = TOKEN.matcher(form.body());
        var csrf = token.find() ? "&_csrf=" + encoded(token.group(1)) : "";
        var fields = "username=" + encoded(email) + "&password=" + encoded(OpenIdProvider.PASSWORD) + csrf;
        return browser.send(
                HttpRequest.newBuilder(form.uri())
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .header("Accept", "text/html")
                        .POST(HttpRequest.BodyPublishers.ofString(fields))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> get(String uri) throws Exception {
        return browser.send(
                HttpRequest.newBuilder(URI.create(uri))
                        .header("Accept", "text/html")
                        .GET()
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
