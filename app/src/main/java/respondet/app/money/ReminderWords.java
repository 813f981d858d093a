package respondet.app.money;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import respondet.app.text.Texts;

/**
 * Reminders in words.
 *
 * @param home where their files are, with a slash at its end
 */
record ReminderWords(Texts texts, Map<String, String> names, String home) {

    RemindersPage.Row preview(Reminder due) {
        return row(due, home + "preview/" + URLEncoder.encode(due.member(), StandardCharsets.UTF_8) + ".pdf");
    }

    RemindersPage.Batch batch(List<Reminder> written) {
        var first = written.getFirst();
        boolean papers = written.stream().anyMatch(each -> each.way() == Way.PAPER);
        return new RemindersPage.Batch(
                texts.values().date(first.day()),
                written.stream()
                        .map(each -> row(each, home + each.id() + ".pdf"))
                        .toList(),
                papers ? home + first.batch() + ".zip" : "");
    }

    RemindersPage.Row row(Reminder each, String address) {
        return new RemindersPage.Row(
                names.getOrDefault(each.member(), each.member()),
                texts.say(each.tone().title()),
                each.lines().stream().map(Reminder.Line::document).collect(Collectors.joining(", ")),
                texts.values().money(each.sum()),
                texts.say("money.way." + each.way().id()),
                address);
    }
}
