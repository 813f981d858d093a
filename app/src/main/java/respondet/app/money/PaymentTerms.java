package respondet.app.money;

import java.util.List;
import java.util.stream.IntStream;
import respondet.billing.account.Reminders;

/**
 * What a community gives its members time for.
 *
 * @param noticeDays so many days before money is collected a member is told (SEPA Direct Debit Core Rulebook: 14,
 *     unless another time was agreed)
 * @param reminderDays so many days after the last day for paying each reminder is due, rising
 */
public record PaymentTerms(String community, int noticeDays, List<Integer> reminderDays) {

    private static final int LONGEST = 999;
    private static final int USUAL_NOTICE = 14;
    private static final List<Integer> USUAL_REMINDERS = List.of(14, 28, 42);

    public PaymentTerms {
        reminderDays = List.copyOf(reminderDays);
    }

    /** What holds until somebody decides otherwise. */
    static PaymentTerms usual(String community) {
        return new PaymentTerms(community, USUAL_NOTICE, USUAL_REMINDERS);
    }

    /** Reminders come after the day and after each other; three, because there are so many kinds of words. */
    boolean areGood() {
        return reminderDays.size() == ReminderStep.values().length
                && IntStream.concat(
                                IntStream.of(noticeDays), reminderDays.stream().mapToInt(Integer::intValue))
                        .allMatch(each -> each >= 0 && each <= LONGEST)
                && reminderDays.getFirst() > 0
                && IntStream.range(1, reminderDays.size()).allMatch(i -> reminderDays.get(i - 1) < reminderDays.get(i));
    }

    Reminders reminders() {
        return new Reminders(IntStream.range(0, reminderDays.size())
                .mapToObj(i -> new Reminders.Step(Integer.toString(i + 1), reminderDays.get(i)))
                .toList());
    }

    /** Days between a step and the one before; none before the first. */
    int between(int step) {
        return step <= 1 ? 0 : reminderDays.get(step - 1) - reminderDays.get(step - 2);
    }
}
