package respondet.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import respondet.app.community.Communities;
import respondet.app.paper.PaperCheck;
import respondet.app.paper.StatementPaper;
import respondet.app.report.MemberStatement;
import respondet.app.run.FinalRuns;
import respondet.app.text.Language;
import respondet.app.text.Texts;

/** Statements on paper: whole, lasting, read aloud, and each figure with its reason. */
class StatementPaperTest {

    private final SampleServer server = SampleServer.shared();

    /** One statement of each law in each of two languages. */
    @ParameterizedTest
    @CsvSource({"POLISH", "ITALIAN"})
    void keepsToTheStandardsUnderEveryLaw(Language language) throws IOException {
        var texts = Texts.in(language);
        for (var community : server.bean(Communities.class).all()) {
            var finals = server.bean(FinalRuns.class);
            var months = finals.of(community.id());
            if (months.isEmpty()) {
                continue;
            }
            var run = months.lastEntry().getValue().getLast();
            var member = finals.totals(run).getFirst().member();
            var statement = MemberStatement.page(
                    texts, finals.statement(run.id(), member).orElseThrow());
            var pdf = new StatementPaper(statement, statement.year(), List.of()).pdf();
            assertThat(PaperCheck.problems(pdf)).as(community.id()).isEmpty();
            var text = text(pdf);
            assertThat(plain(text)).contains(plain(statement.sentence()));
            for (var amount : statement.months().getFirst().amounts()) {
                assertThat(plain(text))
                        .contains(
                                plain(amount.rounded()), plain(statement.words().value(amount.why())));
            }
            var kept = Files.createDirectories(Path.of("target/papers"))
                    .resolve(language.code() + "-" + community.id() + ".pdf");
            Files.write(kept, pdf);
        }
    }

    @Test
    void isSavedByTheMember() throws IOException {
        var finals = server.bean(FinalRuns.class);
        var run = finals.of("namur").lastEntry().getValue().getLast();
        var path = "/my/namur/runs/" + run.id() + "/statement.pdf";
        var member = new Visitor(server.address()).signIn("member@namur.example.org", "sample-pass-2025");
        var answer = member.get(path);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("content-type")).contains("application/pdf");
        assertThat(answer.headers().firstValue("content-disposition"))
                .contains("attachment; filename=\"namur-" + run.month() + ".pdf\"");
        assertThat(answer.body()).startsWith("%PDF-");
        assertThat(member.get("/my/namur").body()).contains("href=\"" + path + "\"");
        var stranger = new Visitor(server.address()).signIn("member@malopolska.example.org", "sample-pass-2025");
        assertThat(stranger.get(path).statusCode()).isEqualTo(404);
    }

    private static String text(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    /** Lines break where there is no more room. */
    private static String plain(String text) {
        return text.replaceAll("[\\s\\u00a0\\u202f]+", "");
    }
}
