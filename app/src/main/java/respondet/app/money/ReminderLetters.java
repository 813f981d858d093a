package respondet.app.money;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import respondet.app.community.Agreements;
import respondet.app.identity.Account;
import respondet.app.mail.Letter;
import respondet.app.mail.Outbox;
import respondet.app.mail.SiteAddress;
import respondet.app.paper.PaperLetter;
import respondet.app.text.Language;
import respondet.app.text.Texts;
import respondet.core.law.Message;
import respondet.core.law.Value;

/** Puts reminders into words, for paper and for e-mail. */
@Component
record ReminderLetters(Stationery stationery, Agreements agreements, Outbox outbox, SiteAddress site) {

    void post(Reminder reminder, Account person) {
        var texts = Texts.in(person.language());
        var name = Value.of(agreements.need(reminder.community()).name());
        var documents = reminder.lines().stream().map(Reminder.Line::document).collect(Collectors.joining(", "));
        var text = Message.of("money.letter.reminder.text")
                .with("name", Value.of(person.name()))
                .with("community", name)
                .with("words", Value.of(texts.say(reminder.tone().words())))
                .with("documents", Value.of(documents))
                .with("pay", Value.of(pay(reminder, texts)))
                .with("link", Value.of(site.of("/my/" + reminder.community() + "/money")));
        var subject = Message.of("money.letter.reminder.subject")
                .with("title", Value.of(texts.say(reminder.tone().title())))
                .with("community", name);
        outbox.post(new Letter(person.email(), person.language(), subject, text));
    }

    /** In the member's language where it is known. */
    byte[] pdf(Reminder reminder, Language otherwise) {
        var texts = stationery.texts(reminder.community(), reminder.member(), otherwise);
        return stationery.letter(reminder.to(), texts, words(reminder, texts)).pdf();
    }

    /** Those on paper, by the names of their files. */
    SortedMap<String, byte[]> papers(List<Reminder> reminders, Language otherwise) {
        var letters = new TreeMap<String, byte[]>();
        reminders.stream()
                .filter(each -> each.way() == Way.PAPER)
                .forEach(each -> letters.put(
                        LettersZip.plain(each.member()) + "-" + each.step() + ".pdf", pdf(each, otherwise)));
        return letters;
    }

    private PaperLetter.Words words(Reminder reminder, Texts texts) {
        var values = texts.values();
        var rows = reminder.lines().stream()
                .map(line -> List.of(
                        line.document(),
                        values.date(line.due()),
                        values.money(line.money()),
                        Integer.toString(line.step())))
                .toList();
        var heads = List.of(
                texts.say("document.number"),
                texts.say("document.due"),
                texts.say("money.rest"),
                texts.say("money.reminder.step"));
        return new PaperLetter.Words(
                texts.say(reminder.tone().title()),
                List.of(texts.say(reminder.tone().words())),
                new PaperLetter.Table(texts.say("document.title"), heads, rows),
                List.of(pay(reminder, texts), texts.say("money.reminder.ask")));
    }

    private String pay(Reminder reminder, Texts texts) {
        var iban = stationery.iban(reminder.to());
        var key = iban.isPresent() ? "money.reminder.pay" : "money.reminder.pay.unknown";
        var message = Message.of(key).with("amount", Value.of(texts.values().money(reminder.sum())));
        return texts.say(
                iban.map(each -> message.with("iban", Value.of(inFours(each)))).orElse(message));
    }

    private static String inFours(String iban) {
        return iban.replaceAll("(.{4})(?=.)", "$1\u00a0");
    }
}
