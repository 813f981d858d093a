package respondet.billing.sepa;

import respondet.billing.xml.XmlOut;
import respondet.core.problem.Checked;

/** Writes credits as pain.001.001.09 (EPC132-08). */
public final class CreditTransferFile {

    private static final String NAMESPACE = "urn:iso:std:iso:20022:tech:xsd:pain.001.001.09";

    private CreditTransferFile() {}

    /** The bytes, or all that keeps a bank from taking the order. */
    public static Checked<byte[]> write(CreditOrder order) {
        var problems = OrderRules.check(order);
        return problems.isEmpty()
                ? Checked.of(XmlOut.document(
                        XmlOut.Root.of(NAMESPACE, "Document"),
                        out -> out.element("CstmrCdtTrfInitn", message -> message(message, order))))
                : Checked.refused(problems);
    }

    /** What banks call all credits of an order by. */
    public static String blockId(String order) {
        return order + "-CRED";
    }

    private static void message(XmlOut out, CreditOrder order) {
        var amounts = order.credits().stream().map(Credit::amount).toList();
        SepaParts.header(out, order.id(), order.made(), order.debtor(), amounts);
        out.element("PmtInf", block -> {
            block.text("PmtInfId", blockId(order.id())).text("PmtMtd", "TRF").text("BtchBookg", "false");
            SepaParts.sums(block, amounts);
            block.element("PmtTpInf", type -> type.element("SvcLvl", level -> level.text("Cd", "SEPA")));
            block.element("ReqdExctnDt", day -> day.text("Dt", order.executed().toString()));
            SepaParts.party(block, "Dbtr", order.debtor());
            SepaParts.account(block, "Dbtr", order.debtor());
            SepaParts.agent(block, "Dbtr", order.debtor().bic());
            block.text("ChrgBr", "SLEV");
            order.credits().forEach(each -> block.element("CdtTrfTxInf", credit -> credit(credit, each)));
        });
    }

    private static void credit(XmlOut out, Credit each) {
        out.element("PmtId", id -> id.text("EndToEndId", each.endToEnd()));
        out.element("Amt", amount -> SepaParts.amount(amount, each.amount()));
        if (each.creditor().bic().isPresent()) {
            SepaParts.agent(out, "Cdtr", each.creditor().bic());
        }
        SepaParts.party(out, "Cdtr", each.creditor());
        SepaParts.account(out, "Cdtr", each.creditor());
        SepaParts.remittance(out, each.remittance());
    }
}
