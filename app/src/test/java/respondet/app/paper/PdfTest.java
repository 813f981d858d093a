package respondet.app.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class PdfTest {

    private static final String PIXEL =
            "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGNgYGAAAAAEAAH2FzhVAAAAAElFTkSuQmCC";

    private static String page(String body) {
        return "<!DOCTYPE html><html lang=\"pl\"><head><title>Rachunek</title><meta name=\"subject\" content=\"Rachunek\"/>"
                + "<meta name=\"description\" content=\"Rachunek\"/><meta name=\"author\" content=\"Sample\"/>"
                + "<style>body { font-family: Paper; }</style></head><body>" + body + "</body></html>";
    }

    private static String text(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    @Test
    void keepsToBothStandards() throws IOException {
        var pdf = Pdf.of(page("<h1>Zażółć gęślą jaźń</h1><p>l’energia compartida, àèò ç ·</p><table><thead><tr>"
                + "<th scope=\"col\">kWh</th></tr></thead><tbody><tr><td>1,5</td></tr></tbody></table>"
                + "<svg alt=\"A bar\" width=\"100\" height=\"20\" viewBox=\"0 0 100 20\""
                + " xmlns=\"http://www.w3.org/2000/svg\"><rect width=\"50\" height=\"20\"/></svg>"
                + "<img alt=\"A dot\" src=\"" + PIXEL + "\"/>"));
        assertThat(PaperCheck.problems(pdf)).isEmpty();
        assertThat(text(pdf)).contains("Zażółć gęślą jaźń", "compartida, àèò ç ·");
    }

    @Test
    void keepsWhatAnApostropheJoins() throws IOException {
        assertThat(text(Pdf.of(page("<p style=\"width: 5em\">reçu l’argent</p>")))
                        .lines()
                        .map(String::strip))
                .containsSubsequence("reçu", "l’argent");
    }

    /** The check is awake: a picture without a text is found. */
    @Test
    void isFoundOutWhenAPictureSaysNothing() {
        assertThat(PaperCheck.problems(Pdf.of(page("<p>x</p><img src=\"" + PIXEL + "\"/>"))))
                .anySatisfy(problem -> assertThat(problem).startsWith("ua1 7.3"));
    }

    @Test
    void fetchesNothing() throws IOException {
        var calls = new AtomicInteger();
        try (var server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            Thread.ofVirtual().start(() -> count(server, calls));
            var address = "http://127.0.0.1:" + server.getLocalPort() + "/x.png";
            var pdf = Pdf.of(page(
                    "<img alt=\"\" src=\"" + address + "\"/><p>left</p><img alt=\"\" src=\"file:///etc/hostname\"/>"
                            + "<link rel=\"stylesheet\" href=\"" + address + "\"/>"));
            assertThat(text(pdf)).contains("left");
        }
        assertThat(calls).hasValue(0);
    }

    private static void count(ServerSocket server, AtomicInteger calls) {
        try {
            while (true) {
                server.accept().close();
                calls.incrementAndGet();
            }
        } catch (IOException _) {
            // the test is over
        }
    }
}
