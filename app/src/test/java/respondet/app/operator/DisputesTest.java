package respondet.app.operator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import respondet.app.community.Communities;
import respondet.app.filing.FilingPaper;
import respondet.app.filing.Filings;
import respondet.app.identity.Accounts;
import respondet.app.identity.Grant;
import respondet.app.identity.GrantGiven;
import respondet.app.identity.Role;
import respondet.app.journal.Journal;
import respondet.app.paper.PaperCheck;
import respondet.app.run.RunRow;
import respondet.app.run.Settling;
import respondet.app.store.Ids;
import respondet.app.store.Installation;
import respondet.app.text.Language;
import respondet.app.text.Texts;
import respondet.app.web.Visitor;

/** Letters to operators whose allocation differs from a final run. */
class DisputesTest {

    private static final YearMonth JULY = YearMonth.of(2025, 7);

    private static final Installation INSTALLATION = Installation.onSqlite();

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(INSTALLATION::close));
    }

    private record File(String name, String text) implements Intake.Arriving {
        @Override
        public InputStream open() {
            return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        }
    }

    /** An operator that gives everybody one kilowatt-hour more in each interval of noon. */
    private static String altered(RunRow run) throws Exception {
        var allocation = Files.readString(
                INSTALLATION.home().resolve("results").resolve(run.id()).resolve("allocation.csv"));
        return OperatorTexts.of(
                allocation,
                row -> row.start().contains("-10T12:00")
                        ? new OperatorTexts.Row(row.point(), row.start(), row.shared() + 1_000, row.surplus())
                        : row);
    }

    @ParameterizedTest
    @CsvSource({
        "namur, POLISH, 35sexdecies",
        "namur, FRENCH, 35sexdecies",
        "turin, POLISH, TIAD",
        "turin, ITALIAN, TIAD",
        "barcelona, POLISH, 11.3",
        "barcelona, SPANISH, 11.3",
        "malopolska, POLISH, 38c(5)",
        "malopolska, ENGLISH, 38c(5)",
    })
    void tellsTheOperatorWhatDiffers(String community, Language language, String article) throws Exception {
        var candidate = candidate(community);
        var texts = Texts.in(language);
        var dispute = INSTALLATION.bean(Disputes.class).find(candidate, texts).orElseThrow();
        assertThat(dispute.largest()).hasSizeBetween(1, 20);
        var sizes = dispute.largest().stream()
                .map(line -> line.difference().replaceAll("[^0-9]", ""))
                .map(BigDecimal::new)
                .toList();
        assertThat(sizes).isSortedAccordingTo(Comparator.reverseOrder());

        var filing = INSTALLATION
                .bean(Filings.class)
                .dispute(community, candidate.run().id(), candidate.taken().id(), texts)
                .orElseThrow();
        var pdf = new FilingPaper(filing).pdf();
        var kept = Files.createDirectories(Path.of("target/papers"));
        Files.write(kept.resolve(language.code() + "-dispute-" + community + ".pdf"), pdf);
        assertThat(PaperCheck.problems(pdf)).isEmpty();
        try (var document = Loader.loadPDF(pdf)) {
            var text = new PDFTextStripper().getText(document).replaceAll("\\s+", "");
            assertThat(text).contains(article.replace(" ", ""), dispute.annex().sha256(), "-differences.csv");
            assertThat(text).contains(candidate.taken().files().getFirst().sha256());
        }
    }

    /** The checksum is that of the file that the page gives out in the same language. */
    @ParameterizedTest
    @CsvSource("namur, ITALIAN")
    void namesItsAnnexByTheRightChecksum(String community, Language language) throws Exception {
        var candidate = candidate(community);
        var texts = Texts.in(language);
        var dispute = INSTALLATION.bean(Disputes.class).find(candidate, texts).orElseThrow();
        var address = "/communities/" + community + "/runs/" + candidate.run().id() + "/operator/"
                + candidate.taken().id();
        var visitor = manager(community);
        var csv = visitor.getFile(address + "/differences.csv");
        var sha = MessageDigest.getInstance("SHA-256").digest(csv.body());
        assertThat(dispute.annex().sha256()).isEqualTo(HexFormat.of().formatHex(sha));
        assertThat(csv.headers().firstValue("content-disposition").orElse(""))
                .contains(dispute.annex().name());
        assertThat(new String(csv.body(), StandardCharsets.UTF_8).lines().count() - 1)
                .isEqualTo(dispute.annex().differences());
        assertThat(visitor.get(address).body()).contains(address + "/letter.pdf");
        assertThat(visitor.get("/communities/" + community + "/filings").body()).contains(address + "/letter.pdf");
        assertThat(visitor.getFile(address + "/letter.pdf").headers().firstValue("content-type"))
                .contains("application/pdf");
    }

    /** Somebody who reads in Italian and keeps that community. */
    private static Visitor manager(String community) {
        var accounts = INSTALLATION.bean(Accounts.class);
        var account = accounts.open("manager@" + community + ".example.org", "Manager", Language.ITALIAN);
        accounts.setPassword(account.id(), "sample-pass-2025");
        var from = LocalDate.of(2024, 1, 1);
        var place = Optional.of(community);
        var grant = new Grant(
                Ids.next(), Role.COMMUNITY_MANAGER, Optional.empty(), place, Optional.empty(), from, Optional.empty());
        INSTALLATION.bean(Journal.class).write(new GrantGiven(account.id(), grant), "");
        return new Visitor(INSTALLATION.address()).signIn("manager@" + community + ".example.org", "sample-pass-2025");
    }

    private static Disputes.Candidate candidate(String community) throws Exception {
        var disputes = INSTALLATION.bean(Disputes.class);
        if (INSTALLATION.bean(Communities.class).find(community).isEmpty()) {
            INSTALLATION.found(community);
        }
        if (disputes.of(community).isEmpty()) {
            var settling = INSTALLATION.bean(Settling.class);
            var run = settling.settle(community, JULY);
            var taken = INSTALLATION
                    .bean(Intake.class)
                    .take(run, List.of(new File("operator.csv", altered(run))), "manager");
            assertThat(taken.found()).as("%s", taken.problems()).isPresent();
            assertThat(disputes.of(community))
                    .as("a draft is nothing to write about")
                    .isEmpty();
            settling.finalise(run, "manager");
            var found = disputes.of(community).getFirst();
            INSTALLATION.bean(Comparisons.class).compute(found.run(), found.taken());
        }
        return disputes.of(community).getFirst();
    }
}
