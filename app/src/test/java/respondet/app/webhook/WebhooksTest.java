package respondet.app.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import respondet.app.identity.AccessTokens;
import respondet.app.identity.Accounts;
import respondet.app.identity.Grants;
import respondet.app.identity.People;
import respondet.app.journal.Journal;
import respondet.app.journal.Projection;
import respondet.app.money.BankMovement;
import respondet.app.money.MovementsRecorded;
import respondet.app.store.Ids;
import respondet.app.store.Installation;
import respondet.app.web.Program;
import tools.jackson.databind.JsonNode;

/** Addresses are told what happens, signed, again and again until they have heard it; and no neighbour is knocked at. */
class WebhooksTest {

    private static final String NAMUR = "/api/v1/communities/namur";
    private static final String FILE = "point,direction,start,kwh\nhome1,consumption,2031-07-01T00:00:00+02:00,1\n";

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Queue<Heard> HEARD = new ConcurrentLinkedQueue<>();
    private static final Queue<Integer> ANSWERS = new ConcurrentLinkedQueue<>();
    private static Installation server;
    private static HttpServer receiver;
    private static Program manager;

    private record Heard(Map<String, List<String>> headers, String body) {

        String header(String name) {
            return headers.get(name).getFirst();
        }
    }

    @BeforeAll
    static void start() throws IOException {
        receiver = HttpServer.create(new InetSocketAddress("localhost", 0), 0);
        receiver.createContext("/", WebhooksTest::hear);
        receiver.start();
        server = Installation.onSqlite(
                "--respondet.sample=true",
                "--respondet.webhooks.anywhere=true",
                "--respondet.webhooks.pause=50ms",
                "--respondet.webhooks.round=50ms");
        manager = program(server, "community-manager@namur.example.org");
    }

    @AfterAll
    static void stop() {
        server.close();
        receiver.stop(0);
    }

    @BeforeEach
    void hearNothingYet() {
        HEARD.clear();
        ANSWERS.clear();
    }

    private static void hear(HttpExchange exchange) {
        try (exchange) {
            var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            HEARD.add(new Heard(Map.copyOf(exchange.getRequestHeaders()), body));
            var status = ANSWERS.poll();
            exchange.sendResponseHeaders(status == null ? 204 : status, -1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Program program(Installation at, String email) {
        return Program.of(at.address(), at.bean(Accounts.class), at.bean(AccessTokens.class), email);
    }

    private static JsonNode register(Program by, String community, String events) {
        var address = "http://localhost:" + receiver.getAddress().getPort() + "/hook?a=b";
        var wish = "{\"address\":\"" + address + "\",\"events\":[" + events + "]}";
        var answer = by.post("/api/v1/communities/" + community + "/webhooks", wish);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return Program.json(answer);
    }

    private static void deliver(Program by, String community, String text) {
        var octets = Map.of("Content-Type", "application/octet-stream");
        var path = "/api/v1/communities/" + community + "/readings/waiting";
        var sent = Program.json(by.send("POST", path + "?name=a.csv", octets, text));
        var accepted = by.post(path + "/" + sent.path("id").asString() + "/accept", "");
        assertThat(accepted.statusCode()).as(accepted.body()).isEqualTo(200);
    }

    private static void waitFor(BooleanSupplier what) throws InterruptedException {
        for (int i = 0; i < 200 && !what.getAsBoolean(); i++) {
            Thread.sleep(50);
        }
        assertThat(what.getAsBoolean()).isTrue();
    }

    private static List<JsonNode> tries(String hook) {
        return manager.read(NAMUR + "/webhooks/" + hook + "/tries")
                .path("items")
                .valueStream()
                .toList();
    }

    @Test
    void tellsUntilItWasHeard() throws Exception {
        ANSWERS.addAll(List.of(500, 302));
        var hook = register(manager, "namur", "\"delivery.accepted\"");
        var id = hook.path("id").asString();
        deliver(manager, "namur", FILE);
        waitFor(() -> HEARD.size() == 3 && tries(id).size() == 3);
        assertThat(tries(id))
                .extracting(each -> each.path("outcome").asString())
                .containsExactly("204", "302", "500");
        assertThat(HEARD).extracting(Heard::body).allMatch(HEARD.peek().body()::equals);
        assertThat(HEARD)
                .extracting(each -> each.header("Respondet-event"))
                .allMatch(HEARD.peek().header("Respondet-event")::equals);
        for (var heard : HEARD) {
            assertThat(heard.body())
                    .contains("\"delivery.accepted\"", "\"namur\"")
                    .doesNotContain("home1");
            var at = heard.header("Respondet-timestamp");
            assertThat(Instant.ofEpochSecond(Long.parseLong(at)))
                    .isAfter(Instant.now().minusSeconds(60));
            assertThat(heard.header("Respondet-signature"))
                    .isEqualTo("sha256=" + signature(hook.path("secret").asString(), at + "." + heard.body()));
        }
        Thread.sleep(400);
        assertThat(HEARD).hasSize(3);
        assertThat(manager.send("DELETE", NAMUR + "/webhooks/" + id, Map.of(), "")
                        .statusCode())
                .isEqualTo(204);
    }

    /** What the bank moved and who was invoiced is in the entry, and not in what is told. */
    @Test
    void tellsOfMoneyWithoutAFigureOrAName() throws InterruptedException {
        var events = "\"documents.issued\",\"order.made\",\"bank.taken\",\"operator.taken\"";
        var id = register(manager, "namur", events).path("id").asString();
        var journal = server.bean(Journal.class);
        var movement = new BankMovement(
                Ids.next(),
                "home1",
                LocalDate.of(2031, 7, 1),
                1234,
                Currency.getInstance("EUR"),
                "",
                "From Anne",
                List.of(),
                Optional.empty(),
                Optional.empty());
        journal.write(new MovementsRecorded("namur", "digest", List.of(movement)), "m");
        waitFor(() -> HEARD.size() == 1);
        assertThat(HEARD.remove().body())
                .contains("\"event\":\"bank.taken\"", "\"subject\":\"digest\"")
                .doesNotContain("1234", "Anne", "home1");
        manager.send("DELETE", NAMUR + "/webhooks/" + id, Map.of(), "");
    }

    /** Each kind is written by somebody, else the event would never come. */
    @Test
    void knowsKindsThatTheJournalHas() {
        var kinds = server.beans(Projection.class).stream()
                .map(each -> HookEvent.ofKind(each.kind()))
                .flatMap(Optional::stream)
                .toList();
        assertThat(kinds).contains(HookEvent.values());
        assertThat(HookEvent.ofKind("money.order_made")).contains(HookEvent.ORDER_MADE);
        assertThat(HookEvent.ofKind("trade.details_recorded")).isEmpty();
    }

    @Test
    void describesItsEvents() {
        var schema = manager.read("/api/v1/openapi.json").at("/components/schemas/WebhookWish/properties/events");
        assertThat(schema.at("/items/enum").valueStream().map(JsonNode::asString))
                .containsExactlyElementsOf(
                        Stream.of(HookEvent.values()).map(HookEvent::id).toList());
    }

    private static String signature(String secret, String text) throws Exception {
        var mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
        return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
    }

    /** Nine tries, then it is given up. */
    @Test
    void givesUpInTheEnd() throws InterruptedException {
        ANSWERS.addAll(List.of(503, 503));
        var id = register(manager, "namur", "\"agreement.changed\"").path("id").asString();
        var hooks = server.bean(Webhooks.class);
        var hook = hooks.find("namur", id).orElseThrow();
        var last = new Webhooks.Event("last", id, 1, "{}", Messenger.MOST_TRIES - 1);
        var oneMore = new Webhooks.Event("one-more", id, 2, "{}", Messenger.MOST_TRIES - 2);
        hooks.queue(hook, List.of(last, oneMore), hook.seen());
        waitFor(() -> hooks.tries(hook).size() == 2);
        assertThat(isGivenUp("last")).isTrue();
        assertThat(isGivenUp("one-more")).isFalse();
        assertThat(manager.send("DELETE", NAMUR + "/webhooks/" + id, Map.of(), "")
                        .statusCode())
                .isEqualTo(204);
    }

    private static boolean isGivenUp(String event) {
        return server.bean(JdbcClient.class)
                        .sql("select count(*) from webhook_event where id = ? and next_at is null")
                        .param(event)
                        .query(Long.class)
                        .single()
                > 0;
    }

    /** Only of the community, only what was chosen, only from then on, and not once its owner manages it no more. */
    @Test
    void tellsNobodyElse() throws InterruptedException {
        var turin = program(server, "community-manager@turin.example.org");
        var hook = register(turin, "turin", "\"delivery.accepted\"").path("id").asString();
        register(turin, "turin", "\"run.finalised\"");
        deliver(manager, "namur", FILE + "home1,consumption,2031-07-02T00:00:00+02:00,1\n");
        Thread.sleep(300);
        assertThat(HEARD).isEmpty();
        var account = server.bean(Accounts.class)
                .findByEmail("community-manager@turin.example.org")
                .orElseThrow();
        var people = server.bean(People.class);
        deliver(turin, "turin", "point,direction,start,kwh\nbakery,consumption,2031-07-03T00:00:00+02:00,1\n");
        waitFor(() -> HEARD.size() == 1);
        var heard = HEARD.peek();
        assertThat(heard.body()).contains("\"turin\"");
        var queued = server.bean(Webhooks.class).find("turin", hook).orElseThrow();
        var grants = server.bean(Grants.class).of(account.id());
        grants.forEach(grant -> people.end(account, grant, LocalDate.now(ZoneOffset.UTC), ""));
        server.bean(Webhooks.class)
                .queue(queued, List.of(new Webhooks.Event("later", hook, 1, "{}", 0)), queued.seen());
        waitFor(() -> server.bean(Webhooks.class).tries(queued).size() == 2);
        assertThat(HEARD).hasSize(1);
        assertThat(server.bean(Webhooks.class).tries(queued))
                .extracting(Webhooks.Try::outcome)
                .containsExactlyInAnyOrder("204", "owner");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://example.org/",
                "https://localhost/",
                "https://127.0.0.1/",
                "https://10.0.0.1:8443/",
                "https://[::1]/",
                "https://user:pass@example.org/",
                "ftp://example.org/",
                "https:///x",
                "file:///etc/passwd",
                "https://169.254.169.254/",
                "https://example.org/ b",
                "https://example.org/#x",
                "javascript:1",
                ""
            })
    void takesNoAddressThatIsNotOutside(String address) {
        var strict = new Door(false, PATIENCE);
        boolean taken;
        try {
            taken = strict.isOne(URI.create(address));
        } catch (IllegalArgumentException e) {
            taken = false;
        }
        assertThat(taken).isFalse();
        assertThat(strict.isOne(URI.create("https://example.org:8443/hook?x=1")))
                .isTrue();
    }

    /** A name that leads inside is judged when it is used, whatever it led to before. */
    @ParameterizedTest
    @ValueSource(strings = {"http://localhost:", "http://2130706433:", "http://127.1:"})
    void knocksAtNoNeighboursDoor(String name) {
        var address = URI.create(name + receiver.getAddress().getPort() + "/");
        var hook = new Webhook("x", "namur", "", address, "s", Set.of(), Instant.EPOCH, 0);
        assertThatThrownBy(() -> new Door(false, PATIENCE).bring(new HookMessage("e", "{}", Instant.EPOCH), hook))
                .isInstanceOf(IOException.class);
        assertThat(HEARD).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"address\":\"x\",\"events\":[\"run.finalised\"]}",
                "{\"address\":\"http://localhost/\",\"events\":[]}",
                "{\"address\":\"http://localhost/\",\"events\":[\"everything\"]}",
                "{\"address\":\"http://localhost/\",\"events\":[null]}",
                "{\"address\":\"http://localhost/\"}",
                "{\"address\":null,\"events\":[\"run.finalised\"]}"
            })
    void refusesWhatIsNoWish(String json) {
        assertThat(manager.post(NAMUR + "/webhooks", json).statusCode()).isEqualTo(400);
    }
}
