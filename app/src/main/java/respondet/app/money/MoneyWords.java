package respondet.app.money;

import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import respondet.app.money.CollectionAnnounced.Told;
import respondet.app.text.Texts;
import respondet.billing.account.OpenItem;
import respondet.billing.account.OpenItems;
import respondet.core.law.Message;
import respondet.core.law.Value;
import respondet.core.quantity.Money;

/** Open amounts, orders and movements in words. */
record MoneyWords(Texts texts, Map<String, String> names, Currency currency, LocalDate today) {

    MoneyPage.Sums sums(OpenItems open) {
        var zero = Money.zero(currency);
        var amounts = open.items().stream().map(OpenItem::open).toList();
        return new MoneyPage.Sums(
                money(amounts.stream().map(Money::aboveZero).reduce(zero, Money::plus)),
                money(amounts.stream().map(each -> each.negate().aboveZero()).reduce(zero, Money::plus)));
    }

    /**
     * What is not settled.
     *
     * @param steps of the reminder that is due, by document
     */
    List<MoneyPage.Open> items(OpenItems open, Map<String, Integer> steps) {
        return open.items().stream()
                .filter(each -> !each.isSettled())
                .map(each -> new MoneyPage.Open(
                        each.claim().number(),
                        name(each.claim().party()),
                        texts.values().date(each.claim().due()),
                        money(each.claim().owed()),
                        money(each.paid()),
                        money(each.open()),
                        overdue(each, Optional.ofNullable(steps.get(each.claim().number())))))
                .toList();
    }

    private String overdue(OpenItem item, Optional<Integer> step) {
        long days = item.daysOverdue(today);
        if (days == 0) {
            return "";
        }
        var late = texts.say(Message.of("money.overdue").with("days", Value.of(days)));
        return step.map(each ->
                        late + ". " + texts.say(Message.of("money.remind").with("step", Value.of(each))))
                .orElse(late);
    }

    List<MoneyPage.Order> orders(List<BankOrder> orders, Map<String, List<Told>> notices) {
        return orders.stream()
                .map(each -> new MoneyPage.Order(
                        each.id(),
                        texts.say("money.order." + each.kind().id()),
                        texts.values().date(each.day()),
                        each.items().size(),
                        money(each.sum(currency)),
                        each.withdrawn(),
                        Stream.concat(told(notices, each), refused(each)).toList(),
                        count(notices, each, Way.PAPER) > 0))
                .toList();
    }

    private Stream<String> told(Map<String, List<Told>> notices, BankOrder order) {
        return Stream.of(Message.of("money.notice.told")
                        .with("letters", Value.of(count(notices, order, Way.EMAIL)))
                        .with("papers", Value.of(count(notices, order, Way.PAPER))))
                .filter(_ -> notices.containsKey(order.id()))
                .map(texts::say);
    }

    private static long count(Map<String, List<Told>> notices, BankOrder order, Way way) {
        return notices.getOrDefault(order.id(), List.of()).stream()
                .filter(each -> each.way() == way)
                .count();
    }

    private Stream<String> refused(BankOrder order) {
        return order.items().stream()
                .flatMap(item -> item.refused().stream()
                        .map(reason -> texts.say(Message.of("money.order.refused")
                                .with("number", Value.of(item.document()))
                                .with("amount", Value.of(money(item.money())))
                                .with("reason", Value.of(BankReason.words(reason, texts))))));
    }

    List<MoneyPage.Unmatched> unmatched(OpenItems open, Map<String, BankMovement> movements) {
        return open.unmatched().stream()
                .map(each -> new MoneyPage.Unmatched(
                        each.movement().id(),
                        texts.values().date(each.movement().booked()),
                        money(each.rest()),
                        wording(movements, each.movement().id())))
                .toList();
    }

    private static String wording(Map<String, BankMovement> movements, String id) {
        var found = movements.get(id);
        return found == null ? "" : found.wording();
    }

    private String name(String member) {
        return names.getOrDefault(member, member);
    }

    private String money(Money amount) {
        return texts.values().money(amount);
    }
}
