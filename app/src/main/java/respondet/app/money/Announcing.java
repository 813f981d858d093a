package respondet.app.money;

import java.util.List;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import respondet.app.community.Agreements;
import respondet.app.identity.Account;
import respondet.app.journal.Journal;
import respondet.app.mail.Letter;
import respondet.app.mail.Outbox;
import respondet.app.mail.SiteAddress;
import respondet.app.money.CollectionAnnounced.Told;
import respondet.app.text.Language;
import respondet.app.text.Texts;
import respondet.app.trade.TradeDetails;
import respondet.core.law.Message;
import respondet.core.law.Value;

/** Tells members what is collected from them: by e-mail whoever has an account, on paper the others. */
@Component
record Announcing(
        Addressees addressees,
        Stationery stationery,
        Agreements agreements,
        Outbox outbox,
        SiteAddress site,
        Journal journal) {

    /** Writes to all whom an order concerns, in the transaction that makes it. */
    void announce(BankOrder order, String account) {
        var accounts = addressees.of(order.community());
        var told = order.items().stream()
                .map(OrderItem::member)
                .distinct()
                .map(member -> {
                    var persons = accounts.getOrDefault(member, List.of());
                    persons.forEach(person -> post(person, notice(order, member)));
                    return new Told(member, persons.isEmpty() ? Way.PAPER : Way.EMAIL);
                })
                .toList();
        journal.write(new CollectionAnnounced(order.id(), order.community(), told), account);
    }

    Notice notice(BankOrder order, String member) {
        return new Notice(
                order,
                member,
                stationery.details().on(order.day(), order.community(), member).flatMap(TradeDetails::mandate),
                stationery.letterheads().of(order.community()).creditor());
    }

    private void post(Account person, Notice notice) {
        var order = notice.order();
        var name = Value.of(agreements.need(order.community()).name());
        var texts = Texts.in(person.language());
        var text = Message.of("money.letter.notice.text")
                .with("name", Value.of(person.name()))
                .with("community", name)
                .with("words", Value.of(notice.sentence(texts)))
                .with("documents", Value.of(notice.documents()))
                .with("ask", Value.of(texts.say("money.notice.ask")))
                .with("link", Value.of(site.of("/my/" + order.community() + "/money")));
        var subject = Message.of("money.letter.notice.subject")
                .with("community", name)
                .with("day", Value.of(order.day()));
        outbox.post(new Letter(person.email(), person.language(), subject, text));
    }

    /** The letters on paper of one order, by the names of their files. */
    TreeMap<String, byte[]> papers(BankOrder order, List<Told> told, Language otherwise) {
        var letters = new TreeMap<String, byte[]>();
        told.stream().filter(each -> each.way() == Way.PAPER).forEach(each -> {
            var texts = stationery.texts(order.community(), each.member(), otherwise);
            var day = order.made()
                    .atZone(agreements.need(order.community()).zone())
                    .toLocalDate();
            var to = new Stationery.To(order.community(), each.member(), day);
            letters.put(
                    LettersZip.plain(each.member()) + ".pdf",
                    stationery
                            .letter(to, texts, notice(order, each.member()).words(texts))
                            .pdf());
        });
        return letters;
    }
}
