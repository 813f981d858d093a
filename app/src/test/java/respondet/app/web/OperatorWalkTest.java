package respondet.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import respondet.app.operator.OperatorAllocations;
import respondet.app.operator.OperatorTexts;
import respondet.app.run.Runs;

/** An operator's file brought to a run, looked at, downloaded, and hidden from everybody else. */
class OperatorWalkTest {

    private static final String PASSWORD = "sample-pass-2025";
    private static final String NOON = "2025-06-12T12:00:00+02:00";

    private final SampleServer server = SampleServer.shared();

    private Visitor visitor(String email) {
        return new Visitor(server.address()).signIn(email, PASSWORD);
    }

    private String run(String community) {
        var june = server.bean(Runs.class)
                .counting(community, YearMonth.of(2025, 6))
                .orElseThrow();
        return "/communities/" + community + "/runs/" + june.id();
    }

    private static String altered(String allocation, String point) {
        return OperatorTexts.of(
                allocation,
                row -> row.point().equals(point) && row.start().equals(NOON)
                        ? new OperatorTexts.Row(point, NOON, row.shared() + 1_234, row.surplus())
                        : row);
    }

    @Test
    void tellsEachDifferenceAndHandsItOut() throws InterruptedException {
        var manager = visitor("community-manager@barcelona.example.org");
        var path = run("barcelona") + "/operator";
        var file = altered(manager.get(run("barcelona") + "/allocation.csv").body(), "flat3");
        var address = location(manager.upload(path, Map.of("operator.csv", file)));
        var page = await(manager, address);
        assertThat(page).contains("flat3", "+1,234");
        assertThat(manager.get(path).body()).contains("operator.csv", "SHA-256", address);
        var csv = manager.get(address + "/differences.csv");
        assertThat(csv.headers().firstValue("content-type").orElse("")).startsWith("text/csv");
        assertThat(csv.body().lines()).hasSize(2);
        assertThat(csv.body()).contains("ES0031000000000104QR0F,flat3,shared," + NOON + ",PT1H,", ",1.234,");
        assertThat(manager.get(address + "?point=flat1").body()).doesNotContain("+1,234 kWh</td><td>");
        assertThat(manager.get(address + "?point=%3Cscript%3E&figure=x&page=-3").statusCode())
                .isEqualTo(200);
    }

    @Test
    void refusesWhatIsNoAllocationOfThisCommunity() {
        var manager = visitor("community-manager@turin.example.org");
        var path = run("turin") + "/operator";
        var head = "point,start,shared_kwh\n";
        var sent =
                manager.upload(path, Map.of("f.csv", head + "stranger," + NOON + ",1\nhome2," + NOON + ",\u0000x\n"));
        assertThat(sent.statusCode()).isEqualTo(200);
        assertThat(sent.body()).contains("f.csv:2 stranger", "f.csv:3");
        assertThat(manager.upload(path, Map.of("", "")).body()).contains("Non è stato scelto nessun file.");
        assertThat(manager.get(path).body()).doesNotContain("f.csv");
    }

    @Test
    void letsBoardAndAuditorReadAndNobodyElseKnow() {
        var manager = visitor("community-manager@malopolska.example.org");
        var path = run("malopolska") + "/operator";
        var text = "point,start,shared_kwh\nhome01," + NOON + ",0.5\n";
        var address = location(manager.upload(path, Map.of("o.csv", text)));
        for (var reader : new String[] {"board-member@malopolska.example.org", "auditor@malopolska.example.org"}) {
            var visitor = visitor(reader);
            assertThat(visitor.get(path).statusCode()).as(reader).isEqualTo(200);
            assertThat(visitor.get(address).statusCode()).as(reader).isEqualTo(200);
            assertThat(visitor.upload(path, Map.of("o.csv", text)).statusCode())
                    .as(reader)
                    .isEqualTo(403);
        }
        assertThat(visitor("member@malopolska.example.org").get(address).statusCode())
                .isEqualTo(403);
        var stranger = visitor("community-manager@turin.example.org");
        var id = address.substring(address.lastIndexOf('/') + 1);
        for (var each : new String[] {path, address, address + "/differences.csv"}) {
            assertThat(stranger.get(each).statusCode()).as(each).isEqualTo(404);
            assertThat(stranger.get(each.replace("/malopolska/", "/turin/")).statusCode())
                    .as(each)
                    .isEqualTo(404);
        }
        assertThat(stranger.get(run("turin") + "/operator/" + id).statusCode()).isEqualTo(404);
        assertThat(stranger.upload(path, Map.of("o.csv", text)).statusCode()).isEqualTo(404);
        assertThat(server.bean(OperatorAllocations.class).of("turin", path.split("/")[4]))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "pl, malopolska, home01, Porównaj z podziałem operatora, Porównaj, niczego, Skąd różnice",
        "ca, barcelona, flat3, Compara-ho amb el repartiment del distribuïdor, Compara, res del que, D’on venen",
    })
    void walksFromTheRunToTheDifferences(
            String language, String community, String point, String link, String button, String because, String why) {
        try (var manager = Browser.shared().visit(language).signIn("community-manager@" + community + ".example.org")) {
            manager.open(run(community)).follow(link);
            var allocation = visitor("community-manager@" + community + ".example.org")
                    .get(run(community) + "/allocation.csv")
                    .body();
            var file = altered(allocation, point).getBytes(StandardCharsets.UTF_8);
            manager.page()
                    .locator("#files")
                    .setInputFiles(new com.microsoft.playwright.options.FilePayload("operator.csv", "text/csv", file));
            manager.press(button);
            manager.page().locator("a.button").first().waitFor();
            manager.look();
            assertThat(manager.text()).contains(why, because, point);
            manager.page().locator("details summary").first().click();
            manager.page().setViewportSize(360, 800);
            manager.look();
        }
    }

    private static String await(Visitor visitor, String address) throws InterruptedException {
        for (int tries = 0; tries < 600; tries++) {
            var body = visitor.get(address).body();
            if (!body.contains("hx-get")) {
                return body;
            }
            Thread.sleep(100);
        }
        throw new AssertionError("The comparison does not end.");
    }

    private static String location(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
        return answer.headers().firstValue("location").orElseThrow().replaceFirst("^https?://[^/]+", "");
    }
}
