package respondet.app.filing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.env.Environment;
import respondet.app.community.Agreements;
import respondet.app.community.Communities;
import respondet.app.inspect.CoefficientFile;
import respondet.app.paper.PaperCheck;
import respondet.app.run.FinalRuns;
import respondet.app.text.Language;
import respondet.app.text.Texts;
import respondet.app.web.SampleServer;
import respondet.app.web.Visitor;
import respondet.core.community.Community;
import respondet.core.community.Facts;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What each law asks for, made of the final months of the samples and compared with their files. */
class FilingTest {

    private static final List<YearMonth> FINAL = List.of(YearMonth.of(2025, 5), YearMonth.of(2025, 6));

    private final SampleServer server = SampleServer.shared();

    private Filing filing(String community, String kind, String period, Language language) {
        return server.bean(Filings.class)
                .find(community, kind, period, Texts.in(language))
                .orElseThrow();
    }

    /** Read from the disk, by nothing of ours. */
    private JsonNode settlement(String community, YearMonth month) throws IOException {
        var run =
                server.bean(FinalRuns.class).of(community).get(month).getLast().id();
        var home = Path.of(server.bean(Environment.class).getRequiredProperty("respondet.home"));
        var file = home.resolve("results").resolve(run).resolve("settlement.json");
        return JsonMapper.shared().readTree(Files.readAllBytes(file));
    }

    private static Stream<JsonNode> amounts(JsonNode settlement) {
        var parties = Stream.concat(
                settlement.path("members").valueStream(),
                settlement.path("producers").valueStream());
        return Stream.concat(
                parties.flatMap(party -> party.path("amounts").valueStream()),
                settlement.path("community_amounts").valueStream());
    }

    private static String text(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return plain(new PDFTextStripper().getText(document));
        }
    }

    /** Lines break where there is no more room. */
    private static String plain(String text) {
        return text.replaceAll("[\\s\\u00a0\\u202f]+", "");
    }

    private static String said(Language language, String kWh) {
        return plain(Texts.in(language).values().fixed(new BigDecimal(kWh).movePointLeft(3), 3));
    }

    @ParameterizedTest
    @CsvSource({
        "turin, reserved-premium, 2025, POLISH",
        "turin, reserved-premium, 2025, ITALIAN",
        "malopolska, register-report, 2025, POLISH",
        "malopolska, register-report, 2025, FRENCH",
        "namur, green-certificates, 2025-06, POLISH",
        "namur, green-certificates, 2025-06, FRENCH",
        "barcelona, coefficient-letter, 2025-05-01, POLISH",
        "barcelona, coefficient-letter, 2025-05-01, CATALAN",
    })
    void keepsToTheStandards(String community, String kind, String period, Language language) throws IOException {
        var filing = filing(community, kind, period, language);
        var pdf = new FilingPaper(filing).pdf();
        var kept = Files.createDirectories(Path.of("target/papers")).resolve(language.code() + "-" + kind + ".pdf");
        Files.write(kept, pdf);
        assertThat(PaperCheck.problems(pdf)).isEmpty();
        var text = text(pdf);
        assertThat(text)
                .contains(plain(filing.head().title()), plain(filing.recipient().getFirst()));
        assertThat(filing.law())
                .isNotEmpty()
                .allSatisfy(article -> assertThat(text).contains(plain(article)));
        assertThat(text).contains(plain(Texts.in(language).say("filing.sign.who")));
        if (!kind.equals("coefficient-letter")) {
            var month = period.length() == 4 ? FINAL.getLast() : YearMonth.parse(period);
            assertThat(text)
                    .contains(
                            settlement(community, month).path("run").path("id").asString());
        }
    }

    @Test
    void givesTheSameBytesForTheSameRuns() throws InterruptedException {
        var filing = filing("turin", "reserved-premium", "2025", Language.ITALIAN);
        var first = new FilingPaper(filing).pdf();
        Thread.sleep(1100); // the clock that is written into other PDFs counts seconds
        var second = new FilingPaper(filing("turin", "reserved-premium", "2025", Language.ITALIAN)).pdf();
        assertThat(Arrays.equals(first, second)).isTrue();
    }

    @Test
    void reservesWhatTheRunsReserve() throws IOException {
        var sum = BigDecimal.ZERO;
        var rows = 0;
        for (var month : FINAL) {
            for (var amount : amounts(settlement("turin", month)).toList()) {
                if (amount.path("kind").asString().equals("reserved")) {
                    sum = sum.add(new BigDecimal(amount.path("rounded").asString()));
                    rows++;
                }
            }
        }
        assertThat(sum).isPositive();
        var filing = filing("turin", "reserved-premium", "2025", Language.ITALIAN);
        assertThat(filing.data().rows()).hasSize(rows);
        assertThat(filing.data().rows().stream()
                        .map(row -> new BigDecimal(row.get(6)))
                        .reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualTo(sum);
        var told = Texts.in(Language.ITALIAN).values().fixed(sum, 2);
        assertThat(filing.lead().getFirst()).contains(told);
        assertThat(filing.sections().getFirst().tables().getFirst().rows())
                .allSatisfy(row -> assertThat(row.get(1)).isIn("55 %", "45 %"))
                .allSatisfy(row -> assertThat(row.get(4)).matches("[\\d.,]+ kWh"))
                .hasSizeGreaterThanOrEqualTo(2);
        // ten of the twelve months are not final
        assertThat(filing.warnings().getFirst())
                .contains("gennaio 2025", "dicembre 2025")
                .doesNotContain("maggio");
    }

    @Test
    void reportsEachMonthToTheRegister() throws IOException {
        var filing = filing("malopolska", "register-report", "2025", Language.POLISH);
        var text = text(new FilingPaper(filing).pdf());
        var heads = filing.data().heads();
        for (var month : FINAL) {
            var totals = settlement("malopolska", month).path("months").path(0).path("totals");
            var row = filing.data().rows().get(FINAL.indexOf(month));
            assertThat(row.getFirst()).isEqualTo(month.toString());
            for (var figure : heads.subList(1, 10)) {
                assertThat(row.get(heads.indexOf(figure)))
                        .isEqualTo(totals.path(figure).asString());
                assertThat(text)
                        .contains(said(Language.POLISH, totals.path(figure).asString()));
            }
        }
        assertThat(text).contains("Skawina", plain("90 kW"), "field");
        assertThat(filing.lead().getFirst()).contains("1 marca 2026");
        assertThat(filing.warnings().getFirst()).contains("styczeń 2025").doesNotContain("czerwiec");
        // others may have made more of its months final
        int months = server.bean(FinalRuns.class).of("malopolska").size();
        assertThat(new String(filing.data().csv(), StandardCharsets.UTF_8).lines())
                .hasSize(1 + months);
        assertThat(JsonMapper.shared().readTree(filing.data().json())).hasSize(months);
    }

    @Test
    void statesTheRepresentativesMonth() throws IOException {
        var settlement = settlement("namur", FINAL.getLast());
        var filing = filing("namur", "green-certificates", "2025-06", Language.FRENCH);
        var text = text(new FilingPaper(filing).pdf());
        var members = settlement.path("members").valueStream().toList();
        assertThat(filing.data().rows()).hasSameSizeAs(members);
        for (int m = 0; m < members.size(); m++) {
            var row = filing.data().rows().get(m);
            assertThat(row.get(4)).isEqualTo(members.get(m).path("shared_wh").asString());
            assertThat(text).contains(said(Language.FRENCH, row.get(4)));
        }
        var cost = amounts(settlement)
                .filter(amount -> amount.path("item").asString().equals("green_certificates"))
                .map(amount -> new BigDecimal(amount.path("rounded").asString()))
                .findFirst()
                .orElseThrow();
        assertThat(text).contains(plain(Texts.in(Language.FRENCH).values().fixed(cost.negate(), 2)), "40,28%");
    }

    @Test
    void sendsTheCoefficientsWithTheirChecksum() throws IOException, NoSuchAlgorithmException {
        var manager =
                new Visitor(server.address()).signIn("community-manager@barcelona.example.org", "sample-pass-2025");
        var file = manager.get("/communities/barcelona/coefficients/2025-05-01/coefficients.txt");
        var sha = HexFormat.of()
                .formatHex(
                        MessageDigest.getInstance("SHA-256").digest(file.body().getBytes(StandardCharsets.US_ASCII)));
        var filing = filing("barcelona", "coefficient-letter", "2025-05-01", Language.CATALAN);
        var text = text(new FilingPaper(filing).pdf());
        assertThat(text).contains(sha, "coefficients-barcelona-2025-05-01.txt", "Pis8(mostra)");
        file.body().lines().forEach(line -> assertThat(text).contains(line.replace(";", "")));
        assertThat(file.headers().firstValue("content-disposition").orElse(""))
                .contains("coefficients-barcelona-2025-05-01.txt");
    }

    @Test
    void namesTheSelfConsumptionCodeWhereItIsKnown() {
        var row = server.bean(Communities.class).find("barcelona").orElseThrow();
        var agreed = server.bean(Agreements.class).need("barcelona");
        var texts = Texts.in(Language.SPANISH);
        var code = "ES0031000000000100SC0FA001";
        for (var facts : List.of(agreed.facts(), with(agreed.facts(), "self_consumption_code", code))) {
            var words = new FilingWords(texts, row, with(agreed, facts));
            var key = agreed.keys().getFirst();
            var text = new CoefficientLetter(words, new CoefficientFile(agreed), key)
                    .filing()
                    .sections()
                    .toString();
            boolean known = facts.has("self_consumption_code");
            assertThat(text.contains(code + "_2025.txt")).isEqualTo(known);
            assertThat(text.contains("(CAU): " + code)).isEqualTo(known);
            assertThat(text.contains("(CAU), por rellenar")).isNotEqualTo(known);
        }
    }

    private static Facts with(Facts facts, String name, String value) {
        var all = new TreeMap<>(facts.values());
        all.put(name, List.of(value));
        return new Facts(all);
    }

    private static Community with(Community community, Facts facts) {
        return new Community(
                community.id(),
                community.name(),
                community.territory(),
                community.regime(),
                community.zone(),
                community.currency(),
                facts,
                community.members(),
                community.points(),
                community.plants(),
                community.keys(),
                community.tariffs(),
                community.prices(),
                community.openingLots(),
                community.estimation());
    }

    @Test
    void givesOnlyWhatTheLawAsksFor() {
        var filings = server.bean(Filings.class);
        var texts = Texts.in(Language.ENGLISH);
        assertThat(filings.find("turin", "register-report", "2025", texts)).isEmpty();
        assertThat(filings.find("turin", "reserved-premium", "2024", texts)).isEmpty();
        assertThat(filings.find("turin", "reserved-premium", "last", texts)).isEmpty();
        assertThat(filings.find("namur", "green-certificates", "2025-07", texts))
                .as("a draft")
                .isEmpty();
        assertThat(filings.find("barcelona", "coefficient-letter", "2025-05-02", texts))
                .isEmpty();
    }

    @Test
    void listsThemByPeriodForWhoMaySeeTheCommunity() {
        var manager = new Visitor(server.address()).signIn("community-manager@namur.example.org", "sample-pass-2025");
        var page = manager.get("/communities/namur/filings").body();
        var june = "/communities/namur/filings/green-certificates/2025-06/";
        assertThat(page).contains(june + "document.pdf", june + "data.csv").doesNotContain("2025-07/");
        assertThat(manager.get("/communities/namur").body()).contains("/communities/namur/filings");
        var pdf = manager.get(june + "document.pdf");
        assertThat(pdf.statusCode()).isEqualTo(200);
        assertThat(pdf.headers().firstValue("content-type")).contains("application/pdf");
        var csv = manager.get(june + "data.csv");
        assertThat(csv.body()).startsWith("month,member,ean,consumed_wh,shared_wh,residual_wh,run\r\n2025-06,home1,");
        assertThat(manager.get(june + "data.json").body()).startsWith("[");
        var stranger = new Visitor(server.address()).signIn("community-manager@turin.example.org", "sample-pass-2025");
        assertThat(stranger.get("/communities/namur/filings").statusCode()).isEqualTo(404);
        assertThat(stranger.get(june + "document.pdf").statusCode()).isEqualTo(404);
    }
}
