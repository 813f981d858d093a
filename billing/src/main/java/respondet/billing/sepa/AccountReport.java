package respondet.billing.sepa;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import respondet.billing.xml.XmlNode;
import respondet.core.problem.Checked;
import respondet.core.problem.ProblemKind;
import respondet.core.quantity.Money;

/** Reads what moved on an account: camt.052, 053 and 054, which share their entries; whatever is not booked yet is left out. */
public final class AccountReport {

    private static final Pattern MESSAGES =
            Pattern.compile("urn:iso:std:iso:20022:tech:xsd:camt\\.05[234]\\.001\\.\\d{2}");
    private static final List<String> REPORTS = List.of("Rpt", "Stmt", "Ntfctn");

    private final BankMessage message;
    private final List<BankEntry> entries = new ArrayList<>();
    private final Set<List<Object>> seen = new HashSet<>();

    private AccountReport(BankMessage message) {
        this.message = message;
    }

    /** The booked entries in the file's order, or all that is wrong with the file, by line. */
    public static Checked<List<BankEntry>> read(byte[] bytes) {
        return BankMessage.open(bytes, MESSAGES).flatMap(message -> new AccountReport(message).read());
    }

    private Checked<List<BankEntry>> read() {
        var reports = message.root().children().stream()
                .flatMap(each -> each.children().stream())
                .filter(each -> REPORTS.contains(each.name()))
                .toList();
        if (reports.isEmpty()) {
            message.missing(message.root(), String.join(", ", REPORTS));
        }
        reports.forEach(this::report);
        return message.finish(List.copyOf(entries));
    }

    private void report(XmlNode report) {
        var account = report.said("Acct", "Id", "IBAN").or(() -> report.said("Acct", "Id", "Othr", "Id"));
        var id = report.said("Id");
        if (id.isPresent() && !seen.add(List.of(account, id))) {
            message.note(ProblemKind.SAME_DUPLICATE, "problem.billing.bank_twice", report.line());
            return;
        }
        report.all("Ntry").forEach(entry -> entry(account, entry));
    }

    private void entry(Optional<String> account, XmlNode entry) {
        var status = entry.said("Sts", "Cd").or(() -> entry.said("Sts"));
        if (!status.equals(Optional.of("BOOK"))) {
            if (status.isEmpty()) {
                message.missing(entry, "Sts");
            } else {
                message.note(ProblemKind.IGNORED_PART, "problem.billing.bank_pending", entry.line());
            }
            return;
        }
        var amount = required(entry, "Amt").flatMap(message::amount);
        var sign = required(entry, "CdtDbtInd").flatMap(message::sign);
        var booked = required(entry, "BookgDt").flatMap(message::day);
        if (amount.isPresent() && sign.isPresent() && booked.isPresent()) {
            var head = new Head(account, entry, signed(amount.get(), sign.get()), booked.get());
            split(head);
        }
    }

    /** What the parts of an entry have in common. */
    record Head(Optional<String> account, XmlNode entry, Money amount, LocalDate booked) {}

    private Optional<XmlNode> required(XmlNode parent, String name) {
        var found = parent.find(name);
        if (found.isEmpty()) {
            message.missing(parent, name);
        }
        return found;
    }

    private static Money signed(Money amount, int sign) {
        return sign < 0 ? amount.negate() : amount;
    }

    /** A sum of several is told one by one where each has its amount and they add up; else as a whole, which names none. */
    private void split(Head head) {
        var details =
                head.entry().all("NtryDtls").flatMap(each -> each.all("TxDtls")).toList();
        if (details.size() < 2) {
            add(head, details.isEmpty() ? head.entry() : details.getFirst(), head.amount());
            return;
        }
        var amounts = details.stream()
                .map(each -> amountOf(head, each))
                .flatMap(Optional::stream)
                .toList();
        var sum = amounts.stream().reduce(Money.zero(head.amount().currency()), AccountReport::plusSame);
        if (amounts.size() == details.size() && sum.equals(head.amount())) {
            for (int i = 0; i < details.size(); i++) {
                add(head, details.get(i), amounts.get(i));
            }
        } else {
            message.note(
                    ProblemKind.IGNORED_PART,
                    "problem.billing.bank_sum",
                    head.entry().line());
            add(head, head.entry(), head.amount());
        }
    }

    private static Money plusSame(Money sum, Money each) {
        return sum.currency().equals(each.currency()) ? sum.plus(each) : sum;
    }

    private Optional<Money> amountOf(Head head, XmlNode details) {
        var sign = details.find("CdtDbtInd")
                .flatMap(message::sign)
                .orElse(head.amount().amount().signum() < 0 ? -1 : 1);
        return details.find("Amt")
                .or(() -> details.find("AmtDtls", "TxAmt", "Amt"))
                .flatMap(message::amount)
                .map(amount -> signed(amount, sign));
    }

    private void add(Head head, XmlNode details, Money amount) {
        var entry = BankEntryParts.of(head, details, amount);
        var same = List.<Object>of(
                head.account(),
                head.booked(),
                amount,
                entry.endToEnd(),
                entry.mandate(),
                entry.bankReference(),
                entry.remittance());
        if (entry.bankReference().isPresent() && !seen.add(same)) {
            message.note(ProblemKind.SAME_DUPLICATE, "problem.billing.bank_twice", entry.line());
        } else {
            entries.add(entry);
        }
    }
}
