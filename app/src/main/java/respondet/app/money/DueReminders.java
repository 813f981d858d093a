package respondet.app.money;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
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
        var before = days();
        items.stream()
                .filter(item -> item.daysOverdue(today) > 0)
                .filter(item -> !underWay.contains(item.claim().number()))
                .collect(Collectors.groupingBy(item -> item.claim().party()))
                .forEach((member, all) -> {
                    var due = all.stream()
                            .flatMap(item -> line(item, before).stream())
                            .toList();
                    if (!due.isEmpty()) {
                        lines.put(member, due);
                    }
                });
        return lines;
    }

    /** When each document was reminded of, in that order. */
    private Map<String, List<LocalDate>> days() {
        var days = new HashMap<String, List<LocalDate>>();
        sent.stream()
                .sorted(Comparator.comparing(Reminder::day))
                .forEach(reminder -> reminder.lines().stream()
                        .map(Reminder.Line::document)
                        .distinct()
                        .forEach(document -> days.computeIfAbsent(document, _ -> new ArrayList<>())
                                .add(reminder.day())));
        return days;
    }

    private Optional<Reminder.Line> line(OpenItem item, Map<String, List<LocalDate>> days) {
        var document = item.claim().number();
        var before = days.getOrDefault(document, List.of());
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
