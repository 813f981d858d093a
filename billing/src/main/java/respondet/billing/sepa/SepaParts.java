package respondet.billing.sepa;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import respondet.billing.xml.XmlOut;
import respondet.core.quantity.Money;

/** What orders of both kinds hold alike. */
final class SepaParts {

    private SepaParts() {}

    /** How many there are, and their sum. */
    static void sums(XmlOut out, List<Money> amounts) {
        var total = amounts.stream().reduce(Money.eur("0"), Money::plus);
        out.text("NbOfTxs", Integer.toString(amounts.size()))
                .text("CtrlSum", total.rounded().toPlainString());
    }

    static void header(XmlOut out, String id, Instant made, BankAccount from, List<Money> amounts) {
        out.element("GrpHdr", header -> {
            header.text("MsgId", id)
                    .text("CreDtTm", made.truncatedTo(ChronoUnit.SECONDS).toString());
            sums(header, amounts);
            header.element("InitgPty", party -> party.text("Nm", SepaText.name(from.holder())));
        });
    }

    /** Name, account and bank, as elements that begin with the role: {@code Dbtr} or {@code Cdtr}. */
    static void party(XmlOut out, String role, BankAccount account) {
        out.element(role, party -> party.text("Nm", SepaText.name(account.holder())));
    }

    static void account(XmlOut out, String role, BankAccount account) {
        var iban = Iban.find(account.iban()).orElseThrow().value();
        out.element(role + "Acct", each -> each.element("Id", id -> id.text("IBAN", iban)));
    }

    static void agent(XmlOut out, String role, Optional<String> bic) {
        out.element(
                role + "Agt",
                agent -> agent.element(
                        "FinInstnId",
                        bank -> bic.ifPresentOrElse(
                                code -> bank.text("BICFI", code),
                                () -> bank.element("Othr", other -> other.text("Id", "NOTPROVIDED")))));
    }

    static void amount(XmlOut out, Money amount) {
        out.text("InstdAmt", Map.of("Ccy", "EUR"), amount.rounded().toPlainString());
    }

    static void remittance(XmlOut out, String text) {
        var plain = SepaText.remittance(text);
        if (!plain.isEmpty()) {
            out.element("RmtInf", remittance -> remittance.text("Ustrd", plain));
        }
    }
}
