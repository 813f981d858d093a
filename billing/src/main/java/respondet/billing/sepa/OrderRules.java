package respondet.billing.sepa;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import respondet.core.law.Message;
import respondet.core.law.Value;
import respondet.core.problem.Problem;
import respondet.core.problem.ProblemKind;
import respondet.core.quantity.Money;

/** What the rulebooks ask of an order and its type does not make sure of; gathers what is wrong. */
final class OrderRules {

    private static final int LONGEST_ORDER_ID = 30;
    private static final int LONGEST_ID = 35;
    private static final BigDecimal MOST = new BigDecimal("999999999.99");

    private static final Pattern BIC = Pattern.compile("[A-Z0-9]{4}[A-Z]{2}[A-Z0-9]{2}([A-Z0-9]{3})?");

    private final List<Problem> problems = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();

    private OrderRules() {}

    static List<Problem> check(DirectDebitOrder order) {
        var rules = new OrderRules();
        rules.head(order.id(), order.creditor(), order.collections().isEmpty());
        if (CreditorIdentifier.find(order.creditorId()).isEmpty()) {
            rules.add(ProblemKind.WRONG_VALUE, "problem.billing.creditor_id", order.creditorId());
        }
        order.collections().forEach(each -> rules.collection(each, order));
        return rules.problems;
    }

    static List<Problem> check(CreditOrder order) {
        var rules = new OrderRules();
        rules.head(order.id(), order.debtor(), order.credits().isEmpty());
        order.credits().forEach(each -> rules.single(each.endToEnd(), each.amount(), each.creditor()));
        return rules.problems;
    }

    private void head(String id, BankAccount own, boolean empty) {
        if (empty) {
            problems.add(Problem.of(ProblemKind.NOTHING_TO_SETTLE, Message.of("problem.billing.order_empty")));
        }
        if (!SepaText.isIdentifier(id, LONGEST_ORDER_ID)) {
            add(ProblemKind.WRONG_VALUE, "problem.billing.identifier", id);
        }
        account(own);
    }

    private void collection(Collection each, DirectDebitOrder order) {
        single(each.endToEnd(), each.amount(), each.debtor());
        if (!SepaText.isIdentifier(each.mandate().reference(), LONGEST_ID)) {
            add(
                    ProblemKind.WRONG_VALUE,
                    "problem.billing.identifier",
                    each.mandate().reference());
        }
        if (each.mandate().signed().isAfter(order.collected())) {
            add(
                    ProblemKind.RULE_BROKEN,
                    "problem.billing.mandate_later",
                    each.mandate().reference());
        }
    }

    private void single(String endToEnd, Money amount, BankAccount other) {
        if (!SepaText.isIdentifier(endToEnd, LONGEST_ID)) {
            add(ProblemKind.WRONG_VALUE, "problem.billing.identifier", endToEnd);
        }
        if (!seen.add(endToEnd)) {
            add(ProblemKind.CONFLICTING_DUPLICATE, "problem.billing.order_twice", endToEnd);
        }
        amount(endToEnd, amount);
        account(other);
    }

    private void amount(String endToEnd, Money amount) {
        if (!amount.currency().getCurrencyCode().equals("EUR")) {
            problems.add(Problem.of(
                    ProblemKind.RULE_BROKEN,
                    Message.of("problem.billing.only_euro")
                            .with("value", Value.of(endToEnd))
                            .with("currency", Value.of(amount.currency().getCurrencyCode()))));
        } else if (amount.amount().signum() <= 0
                || amount.amount().compareTo(MOST) > 0
                || amount.amount().compareTo(amount.rounded()) != 0) {
            problems.add(Problem.of(
                    ProblemKind.WRONG_VALUE,
                    Message.of("problem.billing.order_amount")
                            .with("value", Value.of(endToEnd))
                            .with("amount", Value.of(amount))));
        }
    }

    private void account(BankAccount account) {
        if (Iban.find(account.iban()).isEmpty()) {
            problems.add(Problem.of(
                    ProblemKind.WRONG_VALUE,
                    Message.of("problem.billing.iban")
                            .with("value", Value.of(account.iban()))
                            .with("holder", Value.of(account.holder()))));
        }
        account.bic()
                .filter(code -> !BIC.matcher(code).matches())
                .ifPresent(code -> add(ProblemKind.WRONG_VALUE, "problem.billing.bic", code));
        if (SepaText.name(account.holder()).isEmpty()) {
            add(ProblemKind.MISSING_VALUE, "problem.billing.holder", account.iban());
        }
    }

    private void add(ProblemKind kind, String key, String value) {
        problems.add(Problem.of(kind, Message.of(key).with("value", Value.of(value))));
    }
}
