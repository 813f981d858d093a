package respondet.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Uploads that break off, promise more than they bring, or are none. */
class HalfUploadTest {

    private static final String PATH = "/communities/turin/readings";
    private static final String GOOD = "point,direction,start,kwh\nhome2,consumption,2031-01-01T00:00:00+01:00,1\n";

    private final SampleServer server = SampleServer.shared();
    private final Visitor manager =
            new Visitor(server.address()).signIn("community-manager@turin.example.org", "sample-pass-2025");
    private final RawUpload upload = new RawUpload(URI.create(server.address()), manager, PATH);

    @Test
    void storesNothingWhenTheConnectionBreaks() throws IOException {
        var waiting = waiting();
        var form = upload.form("half.csv", GOOD.repeat(2_000));
        for (int part : new int[] {10, 200, form.length() / 2, form.length() - 5}) {
            assertThat(upload.send(form.substring(0, part), form.length()))
                    .startsWith("HTTP/1.1 400")
                    .contains("I file non sono arrivati interi");
        }
        assertThat(waiting()).isEqualTo(waiting);
        assertThat(temporary()).isEmpty();
        assertThat(manager.get(PATH).statusCode()).isEqualTo(200);
    }

    @Test
    void saysSoWhenTooMuchIsSent() throws IOException {
        var waiting = waiting();
        assertThat(upload.send(upload.form("large.csv", GOOD), 3_000_000_000L))
                .startsWith("HTTP/1.1 413")
                .contains("È troppo grande per un solo invio");
        assertThat(waiting()).isEqualTo(waiting);
        assertThat(temporary()).isEmpty();
    }

    @Test
    void saysSoWhenASessionHasEnded() throws IOException {
        var waiting = waiting();
        var form = upload.form("old.csv", GOOD).replaceFirst("(name=\"_csrf\"\\s+)\\S+", "$1of-yesterday");
        assertThat(upload.send(form, form.length()))
                .startsWith("HTTP/1.1 403")
                .contains("Questa pagina è rimasta aperta troppo a lungo");
        assertThat(waiting()).isEqualTo(waiting);
    }

    @Test
    void saysWhatIsWrongWithAFileThatIsSomethingElse() {
        var sent = manager.upload(PATH, Map.of("photo.csv", "\u0089PNG\r\n\u001a\n\u0000\u0000\u0000\rIHDR"));
        var address = sent.headers().firstValue("location").orElseThrow();
        assertThat(manager.get(address).body()).contains("non si può accettare").doesNotContain("/accept\"");
        manager.post(address + "/refuse", Map.of());
    }

    @Test
    void saysSoWhenTheSameFileComesTwice() {
        var first = manager.upload(PATH, Map.of("twice.csv", GOOD));
        var second = manager.upload(PATH, Map.of("twice.csv", GOOD));
        accept(first.headers().firstValue("location").orElseThrow());
        var again = second.headers().firstValue("location").orElseThrow();
        assertThat(manager.get(again).body()).contains("Lo stesso file");
        accept(again);
        assertThat(server.bean(JdbcClient.class)
                        .sql("select count(distinct received_at) from delivery join delivery_file on delivery = id"
                                + " where name = 'twice.csv'")
                        .query(Long.class)
                        .single())
                .isEqualTo(2);
    }

    private void accept(String address) {
        assertThat(manager.post(address + "/accept", Map.of()).statusCode()).isEqualTo(302);
    }

    private List<String> waiting() {
        return server.bean(JdbcClient.class)
                .sql("select id from staged_delivery where community = 'turin' order by id")
                .query(String.class)
                .list();
    }

    /** What lies where uploads are received. */
    private List<Path> temporary() throws IOException {
        var home = Path.of(server.context().getEnvironment().getRequiredProperty("respondet.home"));
        try (var all = Files.walk(home.resolve("temporary"))) {
            return all.filter(Files::isRegularFile).toList();
        }
    }
}
