package respondet.billing.account;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The steps by which somebody is reminded; no step is left out, however late it is. */
public record Reminders(List<Step> steps) {

    /**
     * One letter.
     *
     * @param afterDays so many days after the last day for paying
     */
    public record Step(String name, int afterDays) {}

    public Reminders {
        steps = List.copyOf(steps);
        var days = steps.stream().map(Step::afterDays).toList();
        boolean rising = IntStream.range(1, days.size()).allMatch(i -> days.get(i - 1) < days.get(i));
        if (!rising || days.stream().anyMatch(each -> each < 1)) {
            throw new IllegalArgumentException(
                    "The days of the reminders (" + days + ") do not rise.\nMaybe two steps were exchanged.");
        }
    }

    /** The step that is due after so many were sent; empty while there is time, or after the last. */
    public Optional<Step> due(OpenItem item, int sent, LocalDate on) {
        return steps.stream().skip(sent).findFirst().filter(step -> item.daysOverdue(on) >= step.afterDays());
    }
}
