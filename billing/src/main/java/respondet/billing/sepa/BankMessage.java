package respondet.billing.sepa;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import respondet.billing.xml.XmlIn;
import respondet.billing.xml.XmlNode;
import respondet.core.law.Message;
import respondet.core.law.Value;
import respondet.core.problem.Checked;
import respondet.core.problem.Problem;
import respondet.core.problem.ProblemKind;
import respondet.core.quantity.Money;

/** One message of ISO 20022 while it is read, with what is wrong in it; any version of a message is taken. */
final class BankMessage {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,13}(\\.\\d{0,5})?");

    private final XmlNode root;
    private final List<Problem> problems = new ArrayList<>();

    private BankMessage(XmlNode root) {
        this.root = root;
    }

    /** The message, where its namespace is one of these messages. */
    static Checked<BankMessage> open(byte[] bytes, Pattern messages) {
        return XmlIn.read(bytes)
                .flatMap(root -> root.name().equals("Document")
                                && messages.matcher(root.namespace()).matches()
                        ? Checked.of(new BankMessage(root))
                        : Checked.refused(Problem.of(
                                        ProblemKind.FORMAT_UNKNOWN,
                                        Message.of("problem.billing.bank_format")
                                                .with("found", Value.of(root.namespace())))
                                .atLine(root.line())));
    }

    XmlNode root() {
        return root;
    }

    <T> Checked<T> finish(T read) {
        return Checked.of(read, problems);
    }

    void note(ProblemKind kind, String key, long line) {
        problems.add(Problem.of(kind, Message.of(key)).atLine(line));
    }

    private void wrong(XmlNode at, String value) {
        problems.add(Problem.of(
                        ProblemKind.WRONG_VALUE,
                        Message.of("problem.billing.bank_value")
                                .with("element", Value.of(at.name()))
                                .with("value", Value.of(value)))
                .atLine(at.line()));
    }

    void missing(XmlNode at, String element) {
        problems.add(Problem.of(
                        ProblemKind.MISSING_VALUE,
                        Message.of("problem.billing.bank_missing").with("element", Value.of(element)))
                .atLine(at.line()));
    }

    /** An amount without sign, in whole minor units of its currency. */
    Optional<Money> amount(XmlNode at) {
        var money = currency(at.attributes().getOrDefault("Ccy", ""))
                .filter(_ -> NUMBER.matcher(at.text()).matches())
                .map(currency -> Money.of(at.text(), currency))
                .filter(each -> each.amount().compareTo(each.rounded()) == 0);
        if (money.isEmpty()) {
            wrong(at, (at.text() + " " + at.attributes().getOrDefault("Ccy", "")).strip());
        }
        return money;
    }

    private static Optional<Currency> currency(String code) {
        return Currency.getAvailableCurrencies().stream()
                .filter(each -> each.getCurrencyCode().equals(code) && each.getDefaultFractionDigits() >= 0)
                .findFirst();
    }

    /** A day, given as such or as a moment. */
    Optional<LocalDate> day(XmlNode at) {
        var text = at.said("Dt").or(() -> at.said("DtTm")).orElse("");
        try {
            return Optional.of(LocalDate.parse(text.substring(0, Math.min(text.length(), 10))));
        } catch (DateTimeParseException _) {
            wrong(at, text);
            return Optional.empty();
        }
    }

    /** −1 where it left the account. */
    Optional<Integer> sign(XmlNode at) {
        var sign = switch (at.text()) {
            case "CRDT" -> Optional.of(1);
            case "DBIT" -> Optional.of(-1);
            default -> Optional.<Integer>empty();
        };
        if (sign.isEmpty()) {
            wrong(at, at.text());
        }
        return sign;
    }
}
