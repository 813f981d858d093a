package respondet.app.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeMap;
import respondet.app.community.Agreements;
import respondet.app.run.FinalRuns;
import respondet.app.run.RunRow;
import respondet.app.store.Installation;
import respondet.app.store.OnEachDatabase;
import respondet.billing.invoice.DocumentType;
import respondet.billing.ubl.Rules;
import respondet.billing.ubl.UblProfile;

/** A corrected month gives notes about the difference, and with them what was issued is what is due. */
class CorrectionNotesTest {

    @OnEachDatabase
    void documentTheDifferenceToTheCent(Installation installation) throws Exception {
        var first = Furnished.furnished(installation, "namur");
        Furnished.batch(installation, first);
        var before = dues(installation, first);
        var dearer = Furnished.corrected(installation, "internal: 0.095", "internal: 0.12");
        assertThat(Furnished.batch(installation, dearer).state()).isEqualTo(BatchState.ISSUED);
        assertThat(types(installation, dearer)).containsOnly(DocumentType.DEBIT_NOTE, DocumentType.SELF_BILLED_INVOICE);
        assertDocumented(installation, dearer);
        assertThat(dues(installation, dearer)).isNotEqualTo(before);

        var cheaper = Furnished.corrected(installation, "internal: 0.12", "internal: 0.06");
        Furnished.batch(installation, cheaper);
        assertThat(types(installation, cheaper))
                .containsOnly(DocumentType.CREDIT_NOTE, DocumentType.SELF_BILLED_CREDIT_NOTE);
        assertThat(installation.bean(Documents.class).ofMember("namur", "home1"))
                .as("all of them correct the first")
                .extracting(each -> each.corrects().orElse(""))
                .containsExactly("", "F-2025-00001", "F-2025-00001");
        assertDocumented(installation, cheaper);
        assertLawful(installation);
    }

    /** Everything that was ever issued for the month, added up, is what the run that counts asks for. */
    private static void assertDocumented(Installation installation, RunRow run) {
        var sums = new TreeMap<Due.Of, Long>(Due.Of.ORDER);
        installation.bean(Documents.class).of(run.community(), run.month()).stream()
                .flatMap(each -> each.dues().stream())
                .forEach(each -> sums.merge(each.of(), each.net(), Long::sum));
        assertThat(sums).isEqualTo(dues(installation, run)).isNotEmpty();
    }

    private static void assertLawful(Installation installation) {
        var files = installation.bean(DocumentFiles.class);
        for (var each : installation.bean(Documents.class).of("namur")) {
            var xml = files.read(each, ".xml").orElseThrow();
            assertThat(Rules.broken(xml, each.type(), UblProfile.EN16931))
                    .as(each.number())
                    .isEmpty();
        }
    }

    private static TreeMap<Due.Of, Long> dues(Installation installation, RunRow run) {
        var community = installation.bean(Agreements.class).need(run.community());
        var settlement = installation.bean(FinalRuns.class).settlement(run).orElseThrow();
        var sums = new TreeMap<Due.Of, Long>(Due.Of.ORDER);
        Dues.of(settlement, run.month(), community).forEach(each -> sums.put(each.of(), each.net()));
        return sums;
    }

    private static List<DocumentType> types(Installation installation, RunRow run) {
        return installation.bean(Documents.class).of(run.community()).stream()
                .filter(each -> each.run().equals(run.id()))
                .peek(each -> assertThat(each.corrects()).isPresent())
                .map(IssuedDocument::type)
                .distinct()
                .toList();
    }
}
