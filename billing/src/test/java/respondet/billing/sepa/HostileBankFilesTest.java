package respondet.billing.sepa;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import respondet.core.problem.Checked;

/** Whatever is uploaded as a bank's file, both readers answer with problems and throw nothing. */
class HostileBankFilesTest {

    private static final String CAMT = Samples.text("camt053.xml");
    private static final String PAIN = Samples.text("pain002.xml");
    private static final List<Function<byte[], Checked<?>>> READERS = List.of(AccountReport::read, StatusReport::read);
    private static final String DOCTYPE =
            "<?xml version=\"1.0\"?>\n<!DOCTYPE Document [\n%s]>\n<Document>&a;</Document>";

    static Stream<Arguments> files() {
        var bomb = new StringBuilder("<!ENTITY z \"lol\">\n");
        for (char each = 'y'; each >= 'a'; each--) {
            bomb.append("<!ENTITY ")
                    .append(each)
                    .append(" \"")
                    .append(("&" + (char) (each + 1) + ";").repeat(10))
                    .append("\">\n");
        }
        return Stream.of(
                Arguments.of("entity bomb", DOCTYPE.formatted(bomb).getBytes(UTF_8), "29 file_doctype"),
                Arguments.of(
                        "file from outside",
                        DOCTYPE.formatted("<!ENTITY a SYSTEM \"file:///etc/passwd\">")
                                .getBytes(UTF_8),
                        "3 file_doctype"),
                Arguments.of(
                        "document type from outside",
                        "<!DOCTYPE Document SYSTEM \"http://127.0.0.1:1/x.dtd\"><Document/>".getBytes(UTF_8),
                        "1 file_doctype"),
                Arguments.of("unknown entity", "<Document>\n&a;</Document>".getBytes(UTF_8), "2 file_broken"),
                Arguments.of("empty", new byte[0], "1 file_empty"),
                Arguments.of("blank", "  \n ".getBytes(UTF_8), "2 file_broken"),
                Arguments.of("no xml", "%PDF-1.7\n".getBytes(UTF_8), "1 file_broken"),
                Arguments.of("zeros", new byte[4096], "1 file_broken"),
                Arguments.of("other namespace", "\n<Document xmlns='urn:x'/>".getBytes(UTF_8), "2 bank_format"),
                Arguments.of("no namespace", "<Document/>".getBytes(UTF_8), "1 bank_format"),
                Arguments.of(
                        "other root",
                        "<html xmlns='urn:iso:std:iso:20022:tech:xsd:camt.053.001.08'/>".getBytes(UTF_8),
                        "1 bank_format"),
                Arguments.of(
                        "Latin letters as UTF-8",
                        "<Document>\n\u00e9</Document>".getBytes(ISO_8859_1),
                        "2 file_encoding"),
                Arguments.of(
                        "unknown encoding",
                        "<?xml version=\"1.0\" encoding=\"KLINGON\"?><Document/>".getBytes(UTF_8),
                        "1 file_broken"),
                Arguments.of("deep", "<a>".repeat(100_000).getBytes(UTF_8), "1 file_broken"),
                Arguments.of("two roots", "<Document/>\n<Document/>".getBytes(UTF_8), "2 file_broken"),
                Arguments.of("too large", new byte[20_000_001], "0 file_too_large"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void refusesWithAReason(String name, byte[] file, String problem) {
        for (var reader : READERS) {
            var read = reader.apply(file);
            assertThat(read.found()).as(name).isEmpty();
            assertThat(Samples.problems(read)).singleElement().asString().endsWith(problem);
        }
    }

    @Test
    void refusesAnotherBanksMessage() {
        assertThat(Samples.problems(AccountReport.read(PAIN.getBytes(UTF_8)))).containsExactly("3 bank_format");
        assertThat(Samples.problems(StatusReport.read(CAMT.getBytes(UTF_8)))).containsExactly("3 bank_format");
    }

    @Test
    void readsOtherEncodingsThatSayWhatTheyAre() {
        var wide = CAMT.replace("encoding=\"UTF-8\"", "encoding=\"UTF-16\"").getBytes(UTF_16);
        assertThat(AccountReport.read(wide).found().orElseThrow()).hasSize(5);
        assertThat(AccountReport.read(CAMT.getBytes(UTF_16LE)).found())
                .as("says UTF-8, is not")
                .isEmpty();
        var latin = CAMT.replace("UTF-8", "ISO-8859-1")
                .replace("Żółkiewska", "Núria")
                .getBytes(ISO_8859_1);
        assertThat(AccountReport.read(latin).found().orElseThrow().getFirst().name())
                .contains("Ewa Núria");
    }

    @Test
    void refusesAFileThatWasCutAnywhere() {
        var whole = CAMT.strip().getBytes(UTF_8);
        for (int length = 1; length < whole.length; length += 13) {
            var read = AccountReport.read(Arrays.copyOf(whole, length));
            assertThat(read.found()).as("cut at " + length).isEmpty();
            assertThat(Samples.problems(read)).singleElement().asString().endsWith("file_broken");
        }
    }

    @Test
    void throwsNothingWhateverTheBytes() {
        var random = new Random(53);
        for (int i = 0; i < 3_000; i++) {
            var file = (i % 2 == 0 ? CAMT : PAIN).getBytes(UTF_8);
            for (int k = 1 + random.nextInt(8); k > 0; k--) {
                file[random.nextInt(file.length)] = (byte) random.nextInt(256);
            }
            for (var reader : READERS) {
                assertThatCode(() -> reader.apply(file))
                        .as(new String(file, UTF_8))
                        .doesNotThrowAnyException();
            }
        }
    }
}
