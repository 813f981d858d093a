package respondet.app.money;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import respondet.billing.account.OpenItem;

/**
 * Which documents a member is to be reminded of on a day, and how often that was done. No step is left out or
 * repeated, and between two lie as many days as between theirs, however late the first was.
 *
 * @param underWay documents that are being collected
 */
record DueReminders(PaymentTerms terms, List<Reminder> sent, Set<String> underWay, LocalDate today) {

    /** By member, in their order. */
    Map<String, List<Reminder.Line>> of(List<OpenItem> items) {
        var lines = new TreeMap<String, List<Reminder.Line>>();
        items.stream()
                .filter(item -> !underWay.contains(item.claim().number()))
                .collect(Collectors.groupingBy(item -> item.claim().party()))
                .forEach((member, all) -> {
                    var due = all.stream().flatMap(item -> line(item).stream()).toList();
                    if (!due.isEmpty()) {
                        lines.put(member, due);
                    }
                });
        return lines;
    }

    private Optional<Reminder.Line> line(OpenItem item) {
        var document = item.claim().number();
        var before = sent.stream()
                .filter(each ->
                        each.lines().stream().anyMatch(line -> line.document().equals(document)))
                .map(Reminder::day)
                .sorted()
                .toList();
        int step = before.size() + 1;
        return terms.reminders()
                .due(item, before.size(), today)
                .filter(_ ->
                        before.isEmpty() || !today.isBefore(before.getLast().plusDays(terms.between(step))))
                .map(_ -> new Reminder.Line(
                        document,
                        step,
                        item.claim().due(),
                        item.open().minorUnits(),
                        item.open().currency()));
    }
}
