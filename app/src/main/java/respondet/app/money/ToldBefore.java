package respondet.app.money;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import respondet.billing.sepa.BankEntry;

/** Movements of other files, held against the entries of one: each is one of these at most. */
final class ToldBefore {

    private final List<BankMovement> left;
    private final Map<String, Integer> times = new HashMap<>();

    ToldBefore(List<BankMovement> known) {
        left = new ArrayList<>(known);
    }

    /** Whether it is one of them by what its order or the bank calls it. */
    boolean knows(BankEntry entry) {
        var text = Digests.of(entry, 0);
        var former = Digests.of(entry, times.merge(text, 1, Integer::sum));
        return took(each -> isSum(each, entry)
                && sameName(each, entry)
                        .orElseGet(() -> isNamed(entry) && each.id().equals(former)));
    }

    /** Whether it is like one of them in day, amount and words, and nothing tells them apart. */
    boolean resembles(BankEntry entry) {
        return took(each -> isSum(each, entry)
                && sameName(each, entry).isEmpty()
                && each.wording().equals(NewMovements.wording(entry)));
    }

    private boolean took(Predicate<BankMovement> same) {
        var found = left.stream().filter(same).findFirst();
        found.ifPresent(left::remove);
        return found.isPresent();
    }

    private static boolean isSum(BankMovement movement, BankEntry entry) {
        return movement.booked().equals(entry.booked())
                && movement.amount() == entry.amount().minorUnits()
                && movement.currency().equals(entry.amount().currency());
    }

    /** Whether their names agree; the order's first, because banks name one payment differently in two messages. */
    private static Optional<Boolean> sameName(BankMovement movement, BankEntry entry) {
        return agrees(movement.endToEnd(), entry.endToEnd())
                .or(() -> agrees(movement.bankReference(), entry.bankReference()));
    }

    /** Nothing where one of them has no name. */
    private static Optional<Boolean> agrees(Optional<String> digest, Optional<String> name) {
        return digest.flatMap(known -> name.map(told -> Digests.of(told).equals(known)));
    }

    private static boolean isNamed(BankEntry entry) {
        return entry.endToEnd().isPresent() || entry.bankReference().isPresent();
    }
}
