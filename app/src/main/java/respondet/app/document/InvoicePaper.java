package respondet.app.document;

import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import respondet.app.paper.FacturX;
import respondet.app.paper.Pdf;
import respondet.app.report.Html;
import respondet.app.text.Texts;
import respondet.app.trade.AddressText;
import respondet.app.trade.Letterhead;
import respondet.billing.invoice.Invoice;
import respondet.billing.invoice.InvoiceLine;
import respondet.billing.invoice.Payment;
import respondet.billing.invoice.TradeParty;
import respondet.billing.invoice.VatSubtotal;
import respondet.core.law.Message;
import respondet.core.law.Value;
import respondet.core.quantity.Energy;

/** A document as its reader holds it, in the reader's language. */
public record InvoicePaper(Invoice invoice, DocumentKind kind, Letterhead letterhead, Texts texts) {

    byte[] pdf() {
        return Pdf.of(html());
    }

    /** With the same invoice for machines in it. */
    byte[] pdf(byte[] cii) {
        return FacturX.with(
                pdf(), cii, invoice.issued().atStartOfDay(ZoneOffset.UTC).toInstant());
    }

    String html() {
        return new String(Html.render("paper/invoice.jte", this), StandardCharsets.UTF_8);
    }

    /** What it is, such as “Credit note F-2025-00012”. */
    public String title() {
        var what = kind.isInvoice()
                ? "document.type." + invoice.type().id()
                : "document.type.payout" + (invoice.type().sign() < 0 ? "_less" : "");
        return texts.say(what) + " " + invoice.number();
    }

    /** Who wrote it: the community, whoever sells. */
    public String author() {
        return (kind.isOwedByCommunity() ? invoice.buyer() : invoice.seller()).name();
    }

    public String language() {
        return texts.language().code();
    }

    public String say(String key) {
        return texts.say(key);
    }

    public String period() {
        return texts.say(Message.of("report.period")
                .with("from", Value.of(invoice.period().from()))
                .with("to", Value.of(invoice.period().to().minusDays(1))));
    }

    public String issued() {
        return texts.values().date(invoice.issued());
    }

    public Optional<String> corrects() {
        return invoice.corrects()
                .map(each -> texts.say(Message.of("document.corrects")
                        .with("number", Value.of(each.number()))
                        .with("day", Value.of(each.issued()))));
    }

    /** Name, address and tax number, line by line. */
    public List<String> lines(TradeParty party) {
        var tax = party.vatNumber().map(number -> texts.say("document.vat_number") + " " + number);
        var address = AddressText.lines(party.address(), texts);
        return Stream.of(Stream.of(party.name()), address, tax.stream())
                .flatMap(lines -> lines)
                .toList();
    }

    public String energy(InvoiceLine line) {
        return line.energy().map(texts.values()::energy).orElse("");
    }

    /** What a kilowatt-hour costs on average, for orientation: the amount is what counts. */
    public String price(InvoiceLine line) {
        return line.energy().map(energy -> price(line, energy)).orElse("");
    }

    private String price(InvoiceLine line, Energy energy) {
        var perKWh = line.net().amount().divide(energy.inKWh(), 4, RoundingMode.HALF_UP);
        return texts.values().fixed(perKWh, 4) + " " + invoice.currency().getCurrencyCode() + "/kWh";
    }

    public String net(InvoiceLine line) {
        return texts.values().money(line.net());
    }

    public String rate(VatSubtotal sum) {
        var rate = sum.rate();
        return rate.exemption().isEmpty()
                ? texts.values().percent(rate.percent().movePointLeft(2))
                : rate.exemption();
    }

    public String taxable(VatSubtotal sum) {
        return texts.values().money(sum.taxable());
    }

    public String tax(VatSubtotal sum) {
        return texts.values().money(sum.tax());
    }

    public String payable() {
        return texts.values().money(invoice.payable());
    }

    /** As people read account numbers; the blanks do not break. */
    private static String inFours(String iban) {
        return iban.replaceAll("(.{4})(?=.)", "$1\u00a0");
    }

    /** How and until when it is paid, in a sentence. */
    public String payment() {
        var due = Value.of(invoice.payment().due());
        var side = kind.isOwedByCommunity() ? "to_member" : "to_community";
        return switch (invoice.payment()) {
            case Payment.Transfer(var _, var iban, var reference) ->
                texts.say(Message.of("document.payment." + side + (iban.isPresent() ? "" : ".unknown"))
                        .with("due", due)
                        .with("iban", Value.of(inFours(iban.orElse(""))))
                        .with("reference", Value.of(reference)));
            case Payment.DirectDebit(var _, var mandate, var creditor, var iban) ->
                texts.say(Message.of("document.payment.collected")
                        .with("due", due)
                        .with("iban", Value.of(inFours(iban)))
                        .with("mandate", Value.of(mandate))
                        .with("creditor", Value.of(creditor)));
            case Payment.Offset _ -> texts.say("document.payment.offset");
        };
    }
}
