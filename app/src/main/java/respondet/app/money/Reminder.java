package respondet.app.money;

import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import respondet.core.quantity.Money;

/**
 * A letter to a member about what is overdue.
 *
 * @param batch what was written in one go
 * @param step the highest of its lines; 1 is friendly, 3 the last
 */
public record Reminder(
        String id, String community, String batch, String member, int step, LocalDate day, Way way, List<Line> lines) {

    public Reminder {
        lines = List.copyOf(lines);
    }

    /**
     * A document that is overdue.
     *
     * @param step how often it was reminded of, with this time
     * @param open minor units
     */
    public record Line(String document, int step, LocalDate due, long open, Currency currency) {

        Money money() {
            return Money.ofMinor(open, currency);
        }
    }

    Money sum() {
        return lines.stream().map(Line::money).reduce(Money::plus).orElseThrow();
    }

    ReminderStep tone() {
        return ReminderStep.of(step);
    }

    Stationery.To to() {
        return new Stationery.To(community, member, day);
    }
}
