package respondet.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import respondet.app.store.DatabaseSettings;

/** What whoever runs a server may set about where it listens, whom it believes and where its secrets lie. */
class ServerSettingsTest {

    private static final Map<String, String> HTTPS = Map.of("X-Forwarded-Proto", "https");

    @TempDir
    private Path home;

    @Test
    void listensWhereItIsToldAndReadsSecretsFromFilesOfTheirOwn() throws IOException {
        secret("secrets", "respondet.metrics.token", "a-token-that-lies-in-a-file\n");
        Files.writeString(home.resolve("respondet.properties"), "respondet.listen=127.0.0.2\n");
        try (var server = SampleServer.startIn(home)) {
            var visitor = new Visitor("http://127.0.0.2:" + port(server));
            assertThat(visitor.get("/metrics", Map.of("Authorization", "Bearer a-token-that-lies-in-a-file"))
                            .statusCode())
                    .isEqualTo(200);
            assertThat(visitor.get("/sign-in")
                            .headers()
                            .firstValue("set-cookie")
                            .orElse(""))
                    .doesNotContain("Secure");
        }
    }

    @Test
    void believesOnlyTheProxyThatIsSet() {
        try (var server = SampleServer.startIn(home, "--respondet.proxies=192\\.0\\.2\\.1")) {
            var visitor = new Visitor("http://localhost:" + port(server));
            assertThat(visitor.get("/sign-in", HTTPS)
                            .headers()
                            .firstValue("set-cookie")
                            .orElse(""))
                    .contains("session=")
                    .doesNotContain("Secure");
        }
    }

    @Test
    void findsTheDatabaseAsTheServerDoes() throws IOException {
        Files.writeString(
                home.resolve("respondet.properties"),
                "respondet.database.url=jdbc:postgresql://here/one\nrespondet.database.password=of the file\n");
        assertThat(DatabaseSettings.in(home, Map.of()).password()).isEqualTo("of the file");
        secret("secrets", "respondet.database.password", "of its own file\n");
        assertThat(DatabaseSettings.in(home, Map.of()).password()).isEqualTo("of its own file");
        secret("elsewhere", "respondet.database.password", "of the other folder");
        var elsewhere = Map.of("RESPONDET_SECRETS", home.resolve("elsewhere").toString());
        assertThat(DatabaseSettings.in(home, elsewhere))
                .isEqualTo(new DatabaseSettings("jdbc:postgresql://here/one", "", "of the other folder"));
        assertThat(DatabaseSettings.in(home, Map.of("RESPONDET_DATABASE_PASSWORD", "of the environment"))
                        .password())
                .isEqualTo("of the environment");
    }

    private void secret(String folder, String name, String text) throws IOException {
        Files.writeString(Files.createDirectories(home.resolve(folder)).resolve(name), text);
    }

    private static String port(ConfigurableApplicationContext server) {
        return server.getEnvironment().getRequiredProperty("local.server.port");
    }
}
