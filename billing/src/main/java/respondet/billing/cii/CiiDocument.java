package respondet.billing.cii;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.Optional;
import respondet.billing.invoice.Invoice;
import respondet.billing.norm.NormRules;
import respondet.billing.xml.XmlOut;
import respondet.core.law.Value;
import respondet.core.problem.Checked;
import respondet.core.problem.Problem;
import respondet.core.problem.ProblemKind;

/** Writes a document as CII in the norm's own profile, which Factur-X calls EN 16931. */
public final class CiiDocument {

    private static final String MODEL = "urn:un:unece:uncefact:data:standard:";
    private static final XmlOut.Root ROOT = new XmlOut.Root(
            MODEL + "CrossIndustryInvoice:100",
            "rsm",
            "CrossIndustryInvoice",
            Map.of(
                    "xmlns:qdt", MODEL + "QualifiedDataType:100",
                    "xmlns:ram", MODEL + "ReusableAggregateBusinessInformationEntity:100",
                    "xmlns:udt", MODEL + "UnqualifiedDataType:100"));
    private static final Map<String, String> CCYYMMDD = Map.of("format", "102");

    private CiiDocument() {}

    /** The bytes, or why the norm does not allow the document. */
    public static Checked<byte[]> write(Invoice invoice) {
        var problems = NormRules.broken(invoice).stream()
                .map(each -> each.with("number", Value.of(invoice.number())))
                .map(each -> Problem.of(ProblemKind.RULE_BROKEN, each))
                .toList();
        return problems.isEmpty()
                ? Checked.of(XmlOut.document(ROOT, out -> document(out, invoice)))
                : Checked.refused(problems);
    }

    private static void document(XmlOut out, Invoice invoice) {
        out.element(
                "rsm:ExchangedDocumentContext",
                context -> context.element(
                        "ram:GuidelineSpecifiedDocumentContextParameter",
                        guideline -> guideline.text("ram:ID", "urn:cen.eu:en16931:2017")));
        out.element("rsm:ExchangedDocument", head -> head(head, invoice));
        out.element("rsm:SupplyChainTradeTransaction", trade -> {
            invoice.lines().forEach(line -> CiiLines.write(trade, line));
            trade.element("ram:ApplicableHeaderTradeAgreement", parties -> {
                boolean namesTax = CiiParties.namesTax(invoice);
                parties.element("ram:SellerTradeParty", party -> CiiParties.write(party, invoice.seller(), namesTax));
                parties.element("ram:BuyerTradeParty", party -> CiiParties.write(party, invoice.buyer(), namesTax));
            });
            trade.element("ram:ApplicableHeaderTradeDelivery", nothing -> {});
            trade.element("ram:ApplicableHeaderTradeSettlement", money -> CiiMoney.write(money, invoice));
        });
    }

    private static void head(XmlOut out, Invoice invoice) {
        out.text("ram:ID", invoice.number())
                .text("ram:TypeCode", Integer.toString(invoice.type().code()));
        date(out, "ram:IssueDateTime", invoice.issued());
        if (!invoice.note().isBlank()) {
            out.element("ram:IncludedNote", note -> note.text("ram:Content", Optional.of(invoice.note())));
        }
    }

    static void date(XmlOut out, String name, LocalDate day) {
        out.element(name, date -> date.text("udt:DateTimeString", CCYYMMDD, digits(day)));
    }

    static void qualifiedDate(XmlOut out, String name, LocalDate day) {
        out.element(name, date -> date.text("qdt:DateTimeString", CCYYMMDD, digits(day)));
    }

    private static String digits(LocalDate day) {
        return DateTimeFormatter.BASIC_ISO_DATE.format(day);
    }
}
