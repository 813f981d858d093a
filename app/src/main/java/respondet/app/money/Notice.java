package respondet.app.money;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import respondet.app.paper.PaperLetter;
import respondet.app.text.Texts;
import respondet.billing.sepa.Mandate;
import respondet.core.law.Message;
import respondet.core.law.Value;
import respondet.core.quantity.Money;

/**
 * What one member is told before money is collected (SEPA Direct Debit Core Rulebook): how much, when, by which mandate
 * and for whom.
 */
record Notice(BankOrder order, String member, Optional<Mandate> mandate, Optional<String> creditor) {

    private List<OrderItem> items() {
        return order.items().stream()
                .filter(each -> each.member().equals(member))
                .toList();
    }

    Money amount() {
        return items().stream().map(OrderItem::money).reduce(Money::plus).orElseThrow();
    }

    String documents() {
        return items().stream().map(OrderItem::document).collect(Collectors.joining(", "));
    }

    /** The sentence that says it all. */
    String sentence(Texts texts) {
        return texts.say(Message.of("money.notice.words")
                .with("day", Value.of(order.day()))
                .with("amount", Value.of(texts.values().money(amount())))
                .with("mandate", Value.of(mandate.map(Mandate::reference).orElse("-")))
                .with("creditor", Value.of(creditor.orElse("-"))));
    }

    PaperLetter.Words words(Texts texts) {
        var rows = items().stream()
                .map(each -> List.of(each.document(), texts.values().money(each.money())))
                .toList();
        var heads = List.of(texts.say("document.number"), texts.say("document.payable"));
        return new PaperLetter.Words(
                texts.say("money.notice.title"),
                List.of(sentence(texts)),
                new PaperLetter.Table(texts.say("document.title"), heads, rows),
                List.of(texts.say("money.notice.ask")));
    }
}
