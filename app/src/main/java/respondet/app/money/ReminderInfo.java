package respondet.app.money;

import java.time.LocalDate;
import java.util.List;
import respondet.app.api.Slice;

/**
 * A reminder that was written, for programs.
 *
 * @param batch what was written in one go
 * @param step the highest of its documents; 1 is friendly, 3 the last
 * @param way {@code paper} is printed by the manager
 */
record ReminderInfo(
        String id, String batch, String member, int step, LocalDate day, Way way, List<OverdueDocument> documents) {

    /** The newest first. */
    static final Slice.Order<Reminder> ORDER = Slice.Order.falling(each -> each.day() + " " + each.id());

    /**
     * A document that is overdue.
     *
     * @param step how often it was reminded of, with this time
     * @param open minor units
     */
    record OverdueDocument(String number, int step, LocalDate due, long open, String currency) {

        static OverdueDocument of(Reminder.Line line) {
            return new OverdueDocument(
                    line.document(),
                    line.step(),
                    line.due(),
                    line.open(),
                    line.currency().getCurrencyCode());
        }
    }

    static ReminderInfo of(Reminder reminder) {
        return new ReminderInfo(
                reminder.id(),
                reminder.batch(),
                reminder.member(),
                reminder.step(),
                reminder.day(),
                reminder.way(),
                reminder.lines().stream().map(OverdueDocument::of).toList());
    }
}
