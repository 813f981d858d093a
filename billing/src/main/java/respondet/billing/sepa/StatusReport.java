package respondet.billing.sepa;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import respondet.billing.xml.XmlNode;
import respondet.core.problem.Checked;
import respondet.core.problem.ProblemKind;

/** Reads what a bank says of an order before money moves: pain.002. */
public final class StatusReport {

    private static final Pattern MESSAGES = Pattern.compile("urn:iso:std:iso:20022:tech:xsd:pain\\.002\\.001\\.\\d{2}");

    private final BankMessage message;
    private final String order;
    private final String otherSide;
    private final List<OrderStatus> found = new ArrayList<>();
    private final Set<List<Object>> seen = new HashSet<>();

    private StatusReport(BankMessage message, XmlNode report, String order) {
        this.message = message;
        this.order = order;
        this.otherSide = report.said("OrgnlGrpInfAndSts", "OrgnlMsgNmId")
                .filter(name -> name.startsWith("pain.001"))
                .map(_ -> "Cdtr")
                .orElse("Dbtr");
    }

    /** Of the order, its blocks and its single parts, in the file's order, or all that is wrong with the file, by line. */
    public static Checked<List<OrderStatus>> read(byte[] bytes) {
        return BankMessage.open(bytes, MESSAGES).flatMap(message -> {
            var report = message.root().find("CstmrPmtStsRpt");
            var order = report.flatMap(each -> each.said("OrgnlGrpInfAndSts", "OrgnlMsgId"));
            if (order.isEmpty()) {
                message.missing(report.orElse(message.root()), "OrgnlMsgId");
                return message.finish(List.of());
            }
            return new StatusReport(message, report.orElseThrow(), order.get()).read(report.orElseThrow());
        });
    }

    private Checked<List<OrderStatus>> read(XmlNode report) {
        report.all("OrgnlGrpInfAndSts").forEach(group -> add(group, "GrpSts", Optional.empty()));
        report.all("OrgnlPmtInfAndSts").forEach(block -> {
            var id = block.said("OrgnlPmtInfId");
            add(block, "PmtInfSts", id);
            block.all("TxInfAndSts").forEach(each -> add(each, "TxSts", id));
        });
        if (found.isEmpty()) {
            message.missing(report, "GrpSts, PmtInfSts, TxSts");
        }
        return message.finish(List.copyOf(found));
    }

    private void add(XmlNode from, String status, Optional<String> block) {
        from.said(status).ifPresent(code -> {
            var each = status(from, code, block);
            if (seen.add(List.of(each.block(), each.endToEnd(), code, each.reason()))) {
                found.add(each);
            } else {
                message.note(ProblemKind.SAME_DUPLICATE, "problem.billing.bank_twice", from.line());
            }
        });
    }

    private OrderStatus status(XmlNode from, String code, Optional<String> block) {
        return new OrderStatus(
                from.line(),
                order,
                block,
                from.said("OrgnlEndToEndId"),
                code,
                from.said("StsRsnInf", "Rsn", "Cd").or(() -> from.said("StsRsnInf", "Rsn", "Prtry")),
                from.find("OrgnlTxRef", "Amt", "InstdAmt").flatMap(message::amount),
                from.said("OrgnlTxRef", "MndtRltdInf", "MndtId")
                        .or(() -> from.said("OrgnlTxRef", "MndtRltdInf", "DrctDbtMndt", "MndtId")),
                from.said("OrgnlTxRef", otherSide + "Acct", "Id", "IBAN"));
    }
}
