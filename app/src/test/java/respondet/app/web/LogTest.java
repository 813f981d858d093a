package respondet.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;
import org.springframework.boot.logging.LoggingInitializationContext;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.jdbc.core.simple.JdbcClient;
import respondet.app.community.Agreements;
import respondet.app.identity.Accounts;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A log helps to find what a person tells by a number, and names nobody, in either of its forms. */
class LogTest {

    private static final String MANAGER = "community-manager@turin.example.org";
    private static final String CALLER = "203.0.113.9";
    private static final String POINT = "IT001E99912345";

    private final SampleServer server = SampleServer.shared();

    @ParameterizedTest
    @ValueSource(strings = {"text", "json"})
    void findsTheRequestAndNamesNobody(String form) {
        var log = new ByteArrayOutputStream();
        var before = System.err;
        System.setErr(new PrintStream(log, true, StandardCharsets.UTF_8));
        write(form);
        try {
            var failed = drive();
            var lines = log.toString(StandardCharsets.UTF_8);
            assertFound(lines, form, number(failed));
            assertThat(lines)
                    .contains("A sign-in was refused", "no such table", "(e-mail)", "(address)", "(point)")
                    .doesNotContain(personal());
        } finally {
            System.setErr(before);
            write("text");
        }
    }

    /** As the server does at its start, with the setting changed. */
    private void write(String form) {
        var settings = new StandardEnvironment();
        settings.getPropertySources()
                .addFirst(new MapPropertySource(
                        "test",
                        Map.of(
                                "respondet.log",
                                form,
                                "logging.structured.json.customizer",
                                server.context()
                                        .getEnvironment()
                                        .getRequiredProperty("logging.structured.json.customizer"))));
        var system = LoggingSystem.get(getClass().getClassLoader());
        system.cleanUp();
        system.initialize(
                new LoggingInitializationContext(settings),
                server.context().getEnvironment().getRequiredProperty("logging.config"),
                null);
    }

    /** Sign-in, a wrong password, an upload, an address that does not exist, and a fault; the fault's answer. */
    private HttpResponse<String> drive() {
        var visitor = new Visitor(server.address());
        visitor.post("/sign-in", Map.of("email", MANAGER, "password", "not-the-password"));
        visitor.signIn(MANAGER, "sample-pass-2025");
        var sent = visitor.upload(
                "/communities/turin/readings",
                Map.of("home2.csv", "point,direction,start,kwh\n" + POINT + ",consumption,no time,1\n"));
        visitor.post(
                sent.headers().firstValue("location").orElse("/").replaceFirst("^https?://[^/]+", "") + "/refuse",
                Map.of());
        visitor.get("/communities/turin/no-such-page/" + POINT);
        visitor.get("/communities/turin/members?day=" + MANAGER, Map.of("X-Forwarded-For", CALLER));
        LoggerFactory.getLogger("a.library")
                .error("{} at {}", MANAGER, CALLER, new IllegalStateException("Key (" + POINT + ") exists"));
        var database = server.bean(JdbcClient.class);
        var token = visitor.token();
        database.sql("alter table letter rename to elsewhere").update();
        try {
            return visitor.postWithoutToken("/forgotten", Map.of("email", MANAGER, "_csrf", token));
        } finally {
            database.sql("alter table elsewhere rename to letter").update();
        }
    }

    private String[] personal() {
        var all = new ArrayList<>(List.of(CALLER, "127.0.0.1", "turin.example.org", POINT, "home2"));
        var people = server.bean(Accounts.class).all().stream()
                .filter(account -> account.name().endsWith("(sample)")); // tests name others after things
        people.forEach(account -> {
            all.add(account.email());
            all.add(account.name());
        });
        server.bean(Agreements.class)
                .read("turin")
                .found()
                .orElseThrow()
                .members()
                .forEach(member -> all.add(member.name()));
        assertThat(all).hasSizeGreaterThan(20);
        return all.toArray(String[]::new);
    }

    /** The number on the page is that of the answer and of the line with the fault, whatever number was sent along. */
    private static void assertFound(String lines, String form, String number) {
        if (form.equals("text")) {
            assertThat(lines.lines().filter(line -> line.contains("ERROR " + number)))
                    .singleElement()
                    .asString()
                    .endsWith(" - A request failed");
            return;
        }
        var found = lines.lines()
                .map(JsonMapper.shared()::readTree)
                .filter(line -> number.equals(line.path("request").asString("")))
                .toList();
        assertThat(found).hasSize(1);
        JsonNode fault = found.getFirst();
        assertThat(fault.path("message").asString("")).isEqualTo("A request failed");
        assertThat(fault.path("log").path("level").asString("")).isEqualTo("ERROR");
        assertThat(fault.path("error").path("stack_trace").asString("")).contains("no such table");
    }

    private static String number(HttpResponse<String> failed) {
        assertThat(failed.statusCode()).isEqualTo(500);
        var number = failed.headers().firstValue("x-request-id").orElseThrow();
        assertThat(failed.body()).contains("<code class=\"request\">" + number + "</code>");
        return number;
    }
}
