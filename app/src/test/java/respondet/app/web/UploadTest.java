package respondet.app.web;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Meter files through the pages. */
class UploadTest {

    private static final String PATH = "/communities/turin/readings";
    private static final String HEAD = "point,direction,start,kwh\n";

    private final Visitor manager = new Visitor(SampleServer.shared().address())
            .signIn("community-manager@turin.example.org", "sample-pass-2025");

    @Test
    void showsWhatArrivedAndKeepsNothingThatIsRefused() {
        var files = new TreeMap<String, String>();
        files.put("../../evil<b>.csv", HEAD + "nobody,consumption,2025-07-01T00:00:00+02:00,1\n");
        files.put("cut.csv", HEAD + "home1,consum");
        var sent = manager.upload(PATH, files);
        var preview = manager.get(location(sent));
        assertThat(preview.statusCode()).isEqualTo(200);
        assertThat(preview.body())
                .contains("evil_b_.csv", "cut.csv:2", "nessun punto appartiene a questa comunità")
                .doesNotContain("/accept\"");
        assertThat(manager.get(PATH).body()).contains(location(sent));
        assertThat(manager.post(location(sent) + "/refuse", Map.of()).statusCode())
                .isEqualTo(302);
        assertThat(manager.get(location(sent)).statusCode()).isEqualTo(404);
        assertThat(manager.get(PATH).body()).doesNotContain(location(sent));
    }

    @Test
    void acceptsOnceAndShowsTheDelivery() {
        var sent =
                manager.upload(PATH, Map.of("july.csv", HEAD + "bakery,consumption,2031-07-01T00:00:00+02:00,1.234\n"));
        assertThat(manager.get(location(sent)).body()).contains("1,234 kWh");
        assertThat(manager.post(location(sent) + "/accept", Map.of()).statusCode())
                .isEqualTo(302);
        assertThat(manager.post(location(sent) + "/accept", Map.of()).statusCode())
                .isEqualTo(409);
        var delivery = location(sent).replace("/waiting/", "/deliveries/");
        assertThat(manager.get(PATH).body()).contains(delivery);
        assertThat(manager.get(delivery).body()).contains("july.csv", "1,234 kWh");
    }

    @Test
    void takesManyFilesAtOnce() {
        var files = new TreeMap<String, String>();
        IntStream.range(0, 300).forEach(i -> files.put("file" + i + ".csv", HEAD));
        var sent = manager.upload(PATH, files);
        assertThat(manager.get(location(sent)).body()).contains("file299.csv");
        manager.post(location(sent) + "/refuse", Map.of());
    }

    @Test
    void saysSoWhenNoFileWasChosen() {
        assertThat(manager.upload(PATH, Map.of("", "")).body()).contains("Non è stato scelto nessun file.");
        assertThat(manager.post(PATH, Map.of()).body()).contains("Non è stato scelto nessun file.");
    }

    @Test
    void hidesWhatWaitsFromOtherCommunities() {
        var sent = manager.upload(PATH, Map.of("x.csv", HEAD));
        var other = new Visitor(SampleServer.shared().address())
                .signIn("community-manager@namur.example.org", "sample-pass-2025");
        var id = location(sent).substring(location(sent).lastIndexOf('/') + 1);
        assertThat(other.get(location(sent)).statusCode()).isEqualTo(404);
        for (var what : new String[] {"accept", "refuse"}) {
            assertThat(other.post("/communities/namur/readings/waiting/" + id + "/" + what, Map.of())
                            .statusCode())
                    .isEqualTo(404);
        }
        assertThat(other.get("/communities/namur/readings/waiting/" + id).statusCode())
                .isEqualTo(404);
        manager.post(location(sent) + "/refuse", Map.of());
    }

    @Test
    void showsWhatIsMissingAndHandsOutTheList() {
        var page = manager.get(PATH + "/complete?month=2025-06");
        assertThat(page.body()).contains("<svg role=\"img\"", "heat-full");
        var february = manager.get("/communities/turin/readings/gaps.csv?month=2024-12");
        assertThat(february.headers().firstValue("content-type").orElse("")).startsWith("text/csv");
        assertThat(february.body()).startsWith("market_id,direction,from,to");
        assertThat(manager.get(PATH + "/complete?month=never").statusCode()).isEqualTo(200);
    }

    @Test
    void saysThatTheConnectionBrokeAndSendsOnceMore() {
        try (var visit = Browser.shared().visit("it")) {
            visit.signIn("community-manager@turin.example.org").open(PATH);
            visit.page()
                    .locator("#files")
                    .setInputFiles(new FilePayload("later.csv", "text/csv", HEAD.getBytes(US_ASCII)));
            visit.page().context().setOffline(true);
            visit.press("Invia e guarda");
            assertThat(visit.text()).contains("I file non sono arrivati interi");
            visit.page().context().setOffline(false);
            visit.press("Invia e guarda");
            assertThat(visit.page().url()).contains("/readings/waiting/");
            visit.page().goBack();
            assertThat(visit.look().page().locator("#files").isVisible()).isTrue();
            assertThat(visit.page().locator("progress").isVisible()).isFalse();
            visit.page().goForward();
            visit.press("Rifiuta ed elimina i file");
            assertThat(visit.text()).doesNotContain("later.csv");
        }
    }

    private static String location(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(302);
        return answer.headers().firstValue("location").orElseThrow().replaceFirst("^https?://[^/]+", "");
    }
}
