package respondet.app.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import respondet.app.document.Composer.Composed;
import respondet.app.document.Composer.Ground;
import respondet.billing.cii.CiiDocument;
import respondet.billing.invoice.Invoice;
import respondet.billing.ubl.UblDocument;
import respondet.billing.ubl.UblProfile;
import respondet.core.problem.Checked;

/** Writes a composed document: for people as PDF, for machines as e-invoice, and as it is kept. */
record Maker(Ground ground, String batch, String run, Path folder) {

    Checked<IssuedDocument> make(Composed composed) {
        var paper =
                new InvoicePaper(composed.invoice(), composed.draft().kind(), ground.letterhead(), composed.texts());
        if (!composed.draft().kind().isInvoice()) {
            return Checked.of(written(composed, Map.of(".pdf", paper.pdf())));
        }
        return UblDocument.write(composed.invoice(), profile(composed.invoice()))
                .flatMap(ubl -> CiiDocument.write(composed.invoice())
                        .map(cii -> written(composed, Map.of(".pdf", paper.pdf(cii), ".xml", ubl))));
    }

    /** Where the network can bring it to the other one it keeps the network's rules too. */
    private static UblProfile profile(Invoice invoice) {
        boolean reached = invoice.seller().electronicAddress().isPresent()
                && invoice.buyer().electronicAddress().isPresent();
        return reached ? UblProfile.PEPPOL : UblProfile.EN16931;
    }

    private IssuedDocument written(Composed composed, Map<String, byte[]> files) {
        var json = InvoiceJson.bytes(composed.invoice());
        try {
            write(composed, ".json", json);
            for (var file : files.entrySet()) {
                write(composed, file.getKey(), file.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return issued(composed, sha256(json));
    }

    private void write(Composed composed, String ending, byte[] bytes) throws IOException {
        Files.write(folder.resolve(composed.number().text() + ending), bytes);
    }

    private IssuedDocument issued(Composed composed, String digest) {
        var draft = composed.draft();
        var invoice = composed.invoice();
        return new IssuedDocument(
                ground.community().id(),
                invoice.number(),
                composed.number().series(),
                composed.number().serial(),
                batch,
                run,
                ground.month(),
                draft.member(),
                draft.kind(),
                draft.type(),
                invoice.issued(),
                invoice.payment().due(),
                invoice.net().minorUnits(),
                invoice.tax().minorUnits(),
                invoice.currency(),
                InvoiceJson.way(invoice.payment()),
                draft.corrects().map(IssuedDocument::number),
                digest,
                lines(draft));
    }

    private static List<IssuedLine> lines(Draft draft) {
        return draft.lines().stream()
                .map(due -> new IssuedLine(due.of().item(), due.of().plant(), due.wattHours(), due.net()))
                .toList();
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
