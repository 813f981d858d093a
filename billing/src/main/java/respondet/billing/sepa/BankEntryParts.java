package respondet.billing.sepa;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import respondet.billing.xml.XmlNode;
import respondet.core.quantity.Money;

/** What an entry tells besides amount and day; nothing of it must be there. */
final class BankEntryParts {

    /** What banks write where no order named it, however they write it. */
    private static final Pattern NOT_PROVIDED = Pattern.compile("(?i)(not\\W?provided|nonref)");

    private BankEntryParts() {}

    private static boolean isName(String text) {
        return !NOT_PROVIDED.matcher(text.strip()).matches();
    }

    static BankEntry of(AccountReport.Head head, XmlNode details, Money amount) {
        var entry = head.entry();
        var role = otherSide(details, amount);
        return new BankEntry(
                details.line(),
                head.booked(),
                amount,
                details.said("Refs", "EndToEndId").filter(BankEntryParts::isName),
                details.said("Refs", "MndtId").filter(BankEntryParts::isName),
                reason(details),
                remittance(entry, details),
                details.said("RltdPties", role, "Pty", "Nm").or(() -> details.said("RltdPties", role, "Nm")),
                details.said("RltdPties", role + "Acct", "Id", "IBAN"),
                details.said("Refs", "AcctSvcrRef").or(() -> entry.said("AcctSvcrRef")),
                details.said("Refs", "PmtInfId")
                        .or(() -> entry.said("NtryDtls", "Btch", "PmtInfId"))
                        .or(() -> entry.said("NtryDtls", "TxDtls", "Refs", "PmtInfId")),
                head.account());
    }

    /** Money comes from a debtor; when it comes back, both roles are those of the order. */
    private static String otherSide(XmlNode details, Money amount) {
        boolean came = amount.amount().signum() >= 0;
        return came == reason(details).isEmpty() ? "Dbtr" : "Cdtr";
    }

    private static Optional<String> reason(XmlNode details) {
        return details.said("RtrInf", "Rsn", "Cd").or(() -> details.said("RtrInf", "Rsn", "Prtry"));
    }

    private static String remittance(XmlNode entry, XmlNode details) {
        var free = details.all("RmtInf").flatMap(each -> each.all("Ustrd")).map(XmlNode::text);
        var structured = details.said("RmtInf", "Strd", "CdtrRefInf", "Ref").stream();
        var text =
                Stream.concat(free, structured).filter(each -> !each.isEmpty()).collect(Collectors.joining(" "));
        return text.isEmpty() ? entry.said("AddtlNtryInf").orElse("") : text;
    }
}
