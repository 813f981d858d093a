package respondet.app.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DuplicateKeyException;
import respondet.app.paper.PaperCheck;
import respondet.app.run.FinalRuns;
import respondet.app.run.RunRow;
import respondet.app.store.Installation;
import respondet.app.store.OnEachDatabase;
import respondet.app.store.OnOneDatabase;
import respondet.app.text.Language;
import respondet.app.trade.VatStanding;
import respondet.billing.ubl.Rules;
import respondet.billing.ubl.UblProfile;
import tools.jackson.databind.JsonNode;

/** A final month becomes documents, all or none, numbered without gaps. */
class IssuingTest {

    @OnEachDatabase
    void asksMembersForWhatProducersGet(Installation installation) throws IOException {
        var run = Furnished.furnished(installation, "namur");
        assertThat(Furnished.batch(installation, run))
                .extracting(BatchRow::state, BatchRow::problems)
                .containsExactly(BatchState.ISSUED, "");
        var issued = installation.bean(Documents.class).of("namur");
        var settlement = installation.bean(FinalRuns.class).settlement(run).orElseThrow();

        assertThat(net(issued, DocumentKind.INVOICE)).isEqualTo(-internal(settlement.path("members")));
        assertThat(net(issued, DocumentKind.SELF_BILL)).isEqualTo(internal(settlement.path("producers")));
        assertThat(issued)
                .filteredOn(each -> each.kind() == DocumentKind.INVOICE)
                .extracting(IssuedDocument::number)
                .containsExactly(
                        "F-2025-00001",
                        "F-2025-00002",
                        "F-2025-00003",
                        "F-2025-00004",
                        "F-2025-00005",
                        "F-2025-00006",
                        "F-2025-00007");
        assertThat(issued)
                .filteredOn(each -> each.kind() == DocumentKind.SELF_BILL)
                .extracting(IssuedDocument::number)
                .containsExactly("S-school-2025-00001", "S-workshop-2025-00001");
        assertFiles(installation, issued);
    }

    private static long net(List<IssuedDocument> issued, DocumentKind kind) {
        return issued.stream()
                .filter(each -> each.kind() == kind)
                .mapToLong(IssuedDocument::net)
                .sum();
    }

    private static long internal(JsonNode parties) {
        return parties.valueStream()
                .flatMap(party -> party.path("amounts").valueStream())
                .filter(amount -> amount.path("kind").asString().equals("internal_price"))
                .map(amount -> new BigDecimal(amount.path("rounded").asString()))
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .movePointRight(2)
                .longValueExact();
    }

    private static void assertFiles(Installation installation, List<IssuedDocument> issued) {
        var files = installation.bean(DocumentFiles.class);
        for (var each : issued) {
            assertThat(PaperCheck.problems(files.read(each, ".pdf").orElseThrow()))
                    .as(each.number())
                    .isEmpty();
            assertThat(Maker.sha256(files.read(each, ".json").orElseThrow())).isEqualTo(each.digest());
            var electronic = files.read(each, ".xml");
            assertThat(electronic.isPresent()).isEqualTo(each.kind().isInvoice());
            assertHoldsItself(each, files.read(each, ".pdf").orElseThrow());
            electronic.ifPresent(xml -> assertThat(Rules.broken(xml, each.type(), UblProfile.EN16931))
                    .as(each.number())
                    .isEmpty());
        }
    }

    /** Between two enterprises the network for e-invoices brings it, by the network's own rules. */
    @OnOneDatabase
    void writesForPeppolBetweenEnterprises(Installation installation) throws Exception {
        Furnished.issue(installation, Furnished.furnished(installation, "namur"));
        Furnished.issue(installation, Furnished.corrected(installation, "internal: 0.095", "internal: 0.06"));
        var files = installation.bean(DocumentFiles.class);
        for (var each : installation.bean(Documents.class).of("namur")) {
            var xml = files.read(each, ".xml").orElseThrow();
            boolean toEnterprise = List.of("school", "workshop").contains(each.member());
            assertThat(new String(xml, StandardCharsets.UTF_8).contains("urn:fdc:peppol.eu:2017:poacc:"))
                    .as(each.number())
                    .isEqualTo(toEnterprise);
            assertThat(Rules.broken(xml, each.type(), toEnterprise ? UblProfile.PEPPOL : UblProfile.EN16931))
                    .as(each.number())
                    .isEmpty();
        }
    }

    /** An invoice on paper holds the same invoice for machines, as Factur-X wants it; what is no invoice holds nothing. */
    private static void assertHoldsItself(IssuedDocument document, byte[] pdf) {
        try (var paper = Loader.loadPDF(pdf)) {
            var catalog = paper.getDocumentCatalog();
            var files = Optional.ofNullable(catalog.getNames()).map(PDDocumentNameDictionary::getEmbeddedFiles);
            assertThat(files.isPresent()).isEqualTo(document.kind().isInvoice());
            if (files.isPresent()) {
                assertThat(files.get().getNames()).containsOnlyKeys("factur-x.xml");
                var file = files.get().getNames().get("factur-x.xml");
                assertThat(file.getCOSObject().getNameAsString("AFRelationship"))
                        .isEqualTo("Alternative");
                assertThat(catalog.getCOSObject()
                                .getCOSArray(COSName.getPDFName("AF"))
                                .getObject(0))
                        .isSameAs(file.getCOSObject());
                var cii = file.getEmbeddedFile().toByteArray();
                assertThat(Rules.brokenCii(cii)).as(document.number()).isEmpty();
                assertThat(new String(cii, StandardCharsets.UTF_8)).contains(">" + document.number() + "<");
                assertThat(new String(catalog.getMetadata().toByteArray(), StandardCharsets.UTF_8))
                        .contains("<fx:ConformanceLevel>EN 16931</fx:ConformanceLevel>");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @OnEachDatabase
    void taxesHouseholdsAndOthersByTheirRates(Installation installation) throws IOException {
        var run = Furnished.furnished(installation, "namur");
        Furnished.batch(installation, run);
        var issued = installation.bean(Documents.class).of("namur");
        assertThat(issued)
                .filteredOn(each -> each.member().equals("home1"))
                .allSatisfy(each -> assertThat(each.tax()).isEqualTo(Math.round(each.net() * 0.06)));
        assertThat(issued)
                .filteredOn(each -> each.member().equals("school"))
                .allSatisfy(each -> assertThat(each.tax()).isEqualTo(Math.round(each.net() * 0.21)));
    }

    /** What the agreement states of one member: excise with its source on top, and another rate of VAT on both. */
    @OnOneDatabase
    void takesTheTaxesThatTheAgreementStates(Installation installation) throws Exception {
        var first = Furnished.furnished(installation, "namur");
        Furnished.issue(installation, first);
        var run = Furnished.corrected(
                installation,
                "id: home1, name: Ménage 1 (exemple), kind: household,",
                "id: home1, name: Ménage 1 (exemple), kind: household, facts: { excise_per_kwh: [\"2025-03-01=0.0503 Loi-programme,"
                        + " art. 420\"], vat_percent: [\"2025-03-01=21 Some act\"] },");
        Furnished.issue(installation, run);
        var issued = installation.bean(Documents.class).ofMember("namur", "home1");
        var shared = issued.getFirst().lines().getFirst().wattHours();
        var note = issued.getLast();
        long excise = BigDecimal.valueOf(shared)
                .multiply(new BigDecimal("0.00503"))
                .setScale(0, RoundingMode.HALF_UP)
                .longValueExact();
        assertThat(note.lines()).containsExactly(new IssuedLine("excise", "", shared, excise));
        assertThat(note.net()).isEqualTo(excise).isPositive();
        assertThat(note.tax()).as("a note has the tax of what it corrects").isEqualTo(Math.round(excise * 0.06));
        var paper = installation.bean(DocumentFiles.class).read(note, ".pdf").orElseThrow();
        try (var document = Loader.loadPDF(paper)) {
            assertThat(new PDFTextStripper().getText(document)).contains("Loi-programme, art. 420");
        }
        assertThat(installation.bean(Documents.class).of("namur"))
                .filteredOn(each -> !each.member().equals("home1"))
                .as("nobody else’s")
                .allMatch(each -> each.corrects().isEmpty());
    }

    /** Who stops being taxed in June was taxed in May, also in a correction that is made later. */
    @OnOneDatabase
    void taxesAsTheMonthDid(Installation installation) throws Exception {
        var run = Furnished.furnished(installation, "namur");
        Furnished.know(installation, "namur", "", VatStanding.SMALL_ENTERPRISE, Furnished.ISSUED.minusDays(10));
        Furnished.know(installation, "namur", "workshop", VatStanding.SMALL_ENTERPRISE, Furnished.ISSUED.minusDays(10));
        Furnished.batch(installation, run);
        Furnished.batch(installation, Furnished.corrected(installation, "internal: 0.095", "internal: 0.06"));
        var issued = installation.bean(Documents.class).of("namur");
        assertThat(issued).filteredOn(each -> each.corrects().isPresent()).isNotEmpty();
        assertThat(issued)
                .filteredOn(each ->
                        each.kind() == DocumentKind.INVOICE || each.member().equals("workshop"))
                .filteredOn(each -> each.net() > 10)
                .allSatisfy(each -> assertThat(each.tax()).as(each.number()).isPositive());
    }

    /** No month is billed before its end, and no number is older than the one before it. */
    @OnOneDatabase
    void refusesDaysThatNumbersDoNotFollow(Installation installation) throws IOException {
        var run = Furnished.furnished(installation, "namur");
        var work = installation.bean(BatchWork.class);
        assertThat(work.ask(run, LocalDate.of(2025, 5, 30), "m", Language.FRENCH))
                .isEqualTo(new BatchWork.Asked.Refused("document.problem.month"));
        Furnished.issue(installation, run);
        assertThat(work.ask(run, Furnished.ISSUED.minusDays(1), "m", Language.FRENCH))
                .isEqualTo(new BatchWork.Asked.Refused("document.problem.order"));
        assertThat(work.ask(run, Furnished.ISSUED, "m", Language.FRENCH))
                .as("the same day is in order")
                .isEqualTo(new BatchWork.Asked.Refused("document.problem.nothing"));
    }

    @Test
    void givesEachProducerASeriesOfItsOwn() {
        var members = List.of("anna-b", "annab", "Annab", "łódź", "", "a".repeat(18), "a".repeat(19), "a".repeat(20));
        var series = members.stream()
                .map(member -> DocumentKind.SELF_BILL.series(member, 2025))
                .toList();
        assertThat(series)
                .contains("S-annab-2025")
                .allSatisfy(each ->
                        assertThat(new Numbers.Numbered(each, 99_999).text()).matches("[A-Za-z0-9-]{1,35}"));
        assertThat(series.stream().map(each -> each.replace("-", "").toUpperCase(Locale.ROOT)))
                .as("as people quote them")
                .doesNotHaveDuplicates();
    }

    @OnEachDatabase
    void paysOutWhatCameFromOutside(Installation installation) throws IOException {
        var run = Furnished.furnished(installation, "turin");
        assertThat(Furnished.batch(installation, run).state()).isEqualTo(BatchState.ISSUED);
        var issued = installation.bean(Documents.class).of("turin");
        assertThat(issued).isNotEmpty().allSatisfy(each -> {
            assertThat(each.kind()).isEqualTo(DocumentKind.PAYOUT);
            assertThat(each.tax()).isZero();
            assertThat(each.owed().amount()).isNegative();
        });
        assertFiles(installation, issued);
    }

    @OnEachDatabase
    void issuesNothingWhereSomebodyIsUnknown(Installation installation) throws IOException {
        var run = Furnished.settled(installation, "namur");
        var batch = Furnished.batch(installation, run);
        assertThat(batch.state()).isEqualTo(BatchState.REFUSED);
        assertThat(installation.bean(Documents.class).of("namur")).isEmpty();
        assertThat(folders(installation)).isEmpty();
    }

    @OnEachDatabase
    void makesOneBatchAtATime(Installation installation) throws IOException {
        var run = Furnished.furnished(installation, "namur");
        var batches = installation.bean(Batches.class);
        var wanted = new Batches.Wanted("namur", run.id(), Furnished.ISSUED, "m", Language.FRENCH);
        batches.queue(wanted);
        assertThatThrownBy(() -> batches.queue(wanted)).isInstanceOf(DuplicateKeyException.class);
    }

    /** The files appeared, then the machine stopped before anything was written down. */
    @OnEachDatabase
    void beginsAgainAfterASuddenEnd(Installation installation) throws IOException {
        var run = Furnished.furnished(installation, "namur");
        var batches = installation.bean(Batches.class);
        var files = installation.bean(DocumentFiles.class);
        var id = batches.queue(new Batches.Wanted("namur", run.id(), Furnished.ISSUED, "m", Language.FRENCH));
        batches.move(id, BatchState.QUEUED, BatchState.RUNNING);
        Files.writeString(files.half(id).resolve("F-2025-00001.pdf"), "half");
        files.appear(id);

        var again =
                new BatchWorker(batches, installation.bean(BatchMaking.class), installation.bean(Issuing.class), files);
        again.afterPropertiesSet();
        assertThat(folders(installation)).isEmpty();
        again.work(batches.find("namur", id).orElseThrow());
        assertThat(batches.find("namur", id).orElseThrow().state()).isEqualTo(BatchState.ISSUED);
        assertThat(installation.bean(Documents.class).serials("namur")).containsEntry("F-2025", 7L);
    }

    @OnEachDatabase
    void issuesNothingThatWasGivenUp(Installation installation) throws IOException {
        var run = Furnished.furnished(installation, "namur");
        var batches = installation.bean(Batches.class);
        var id = batches.queue(new Batches.Wanted("namur", run.id(), Furnished.ISSUED, "m", Language.FRENCH));
        installation.bean(BatchWork.class).giveUp(row(batches, run, id));
        installation.bean(BatchWorker.class).work(row(batches, run, id));
        assertThat(row(batches, run, id).state()).isEqualTo(BatchState.CANCELLED);
        assertThat(folders(installation)).isEmpty();
    }

    private static BatchRow row(Batches batches, RunRow run, String id) {
        return batches.find(run.community(), id).orElseThrow();
    }

    private static List<Path> folders(Installation installation) throws IOException {
        try (Stream<Path> all = Files.list(installation.home().resolve("results"))) {
            return all.filter(each -> each.toString().endsWith(".documents")).toList();
        }
    }
}
