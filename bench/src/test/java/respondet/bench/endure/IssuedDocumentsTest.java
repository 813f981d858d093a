package respondet.bench.endure;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What looks for lost, double and strange documents finds them. */
class IssuedDocumentsTest {

    @TempDir
    private Path home;

    @BeforeEach
    void issue() throws Exception {
        tell("create table document_batch (id text, state text)");
        tell(
                "create table issued_document (community text, number text, series text, serial int, batch text, kind text,"
                        + " digest text)");
        tell("create table journal (kind text, after_change text)");
        tell("insert into document_batch values ('b', 'issued')");
        var folder = Files.createDirectories(home.resolve("results").resolve("b.documents"));
        for (var ending : new String[] {".json", ".pdf", ".xml"}) {
            Files.writeString(folder.resolve("F-1" + ending), ending);
        }
        tell("insert into issued_document values ('c', 'F-1', 'F', 1, 'b', 'invoice', '"
                + Inspection.sha256(folder.resolve("F-1.json")) + "')");
        toldOnce();
        assertThat(IssuedDocuments.of(home).violations()).isEmpty();
    }

    private void toldOnce() throws Exception {
        tell(
                "insert into journal values ('document.issued', '{\"documents\":[{\"community\":\"c\",\"number\":\"F-1\"}]}')");
    }

    private void tell(String sql) throws Exception {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + home.resolve("respondet.db"));
                var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    private void assertFound(String what) throws Exception {
        assertThat(IssuedDocuments.of(home).violations())
                .singleElement()
                .asString()
                .startsWith(what);
    }

    @Test
    void findsANumberThatIsToldTwice() throws Exception {
        toldOnce();
        assertFound("The journal tells");
    }

    @Test
    void findsANumberThatIsToldByNobody() throws Exception {
        tell("delete from journal");
        assertFound("The journal tells");
    }

    @Test
    void findsAGap() throws Exception {
        tell("update issued_document set serial = 2");
        assertFound("A series has gaps");
    }

    @Test
    void findsWhatIsOfNoIssuedBatch() throws Exception {
        tell("update document_batch set state = 'running'");
        assertFound("Documents of a batch");
        assertThat(IssuedDocuments.of(home).orphans()).containsExactly("b.documents");
    }

    @Test
    void findsFilesThatAreMissingChangedOrTooMany() throws Exception {
        var folder = home.resolve("results").resolve("b.documents");
        Files.delete(folder.resolve("F-1.xml"));
        assertFound("Other files than issued");
        Files.writeString(folder.resolve("F-1.xml"), "");
        Files.writeString(folder.resolve("F-2.pdf"), "");
        assertFound("Other files than issued");
        Files.writeString(folder.resolve("F-1.json"), "changed");
        assertFound("Not as issued");
    }
}
