package respondet.billing.sepa;

import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import respondet.billing.xml.XmlOut;
import respondet.core.problem.Checked;

/** Writes collections as pain.008.001.08 (EPC130-08, Core scheme), a block for each kind of sequence. */
public final class DirectDebitFile {

    private static final String NAMESPACE = "urn:iso:std:iso:20022:tech:xsd:pain.008.001.08";

    private DirectDebitFile() {}

    /** The bytes, or all that keeps a bank from taking the order. */
    public static Checked<byte[]> write(DirectDebitOrder order) {
        var problems = OrderRules.check(order);
        return problems.isEmpty()
                ? Checked.of(XmlOut.document(
                        XmlOut.Root.of(NAMESPACE, "Document"),
                        out -> out.element("CstmrDrctDbtInitn", message -> message(message, order))))
                : Checked.refused(problems);
    }

    /** What banks call the collections of one sequence by. */
    public static String blockId(String order, Sequence sequence) {
        return order + "-" + sequence;
    }

    private static void message(XmlOut out, DirectDebitOrder order) {
        var amounts = order.collections().stream().map(Collection::amount).toList();
        SepaParts.header(out, order.id(), order.made(), order.creditor(), amounts);
        order.collections().stream()
                .collect(Collectors.groupingBy(Collection::sequence, TreeMap::new, Collectors.toList()))
                .forEach((sequence, block) -> out.element("PmtInf", payment -> block(payment, order, sequence, block)));
    }

    private static void block(XmlOut out, DirectDebitOrder order, Sequence sequence, List<Collection> block) {
        out.text("PmtInfId", blockId(order.id(), sequence)).text("PmtMtd", "DD").text("BtchBookg", "false");
        SepaParts.sums(out, block.stream().map(Collection::amount).toList());
        out.element(
                "PmtTpInf",
                type -> type.element("SvcLvl", level -> level.text("Cd", "SEPA"))
                        .element("LclInstrm", scheme -> scheme.text("Cd", "CORE"))
                        .text("SeqTp", sequence.name()));
        out.text("ReqdColltnDt", order.collected().toString());
        SepaParts.party(out, "Cdtr", order.creditor());
        SepaParts.account(out, "Cdtr", order.creditor());
        SepaParts.agent(out, "Cdtr", order.creditor().bic());
        out.text("ChrgBr", "SLEV");
        out.element(
                "CdtrSchmeId",
                scheme -> scheme.element(
                        "Id",
                        id -> id.element(
                                "PrvtId",
                                person -> person.element("Othr", other -> creditor(other, order.creditorId())))));
        block.forEach(each -> out.element("DrctDbtTxInf", collection -> collection(collection, each)));
    }

    private static void creditor(XmlOut out, String id) {
        out.text("Id", CreditorIdentifier.find(id).orElseThrow().value())
                .element("SchmeNm", name -> name.text("Prtry", "SEPA"));
    }

    private static void collection(XmlOut out, Collection each) {
        out.element("PmtId", id -> id.text("EndToEndId", each.endToEnd()));
        SepaParts.amount(out, each.amount());
        out.element(
                "DrctDbtTx",
                debit -> debit.element(
                        "MndtRltdInf",
                        mandate -> mandate.text("MndtId", each.mandate().reference())
                                .text("DtOfSgntr", each.mandate().signed().toString())));
        SepaParts.agent(out, "Dbtr", each.debtor().bic());
        SepaParts.party(out, "Dbtr", each.debtor());
        SepaParts.account(out, "Dbtr", each.debtor());
        SepaParts.remittance(out, each.remittance());
    }
}
