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

    /** Whether it is one of them for sure, by what its order or the bank calls it. */
    boolean knows(BankEntry entry) {
        var words = Digests.of(entry, 0);
        var former = Digests.of(entry, times.merge(words, 1, Integer::sum));
        return took(each -> isSum(each, entry) && isSame(each, entry, former));
    }

    /** Whether it may be one of them: day, amount and either name or words agree, and no order's name tells them apart. */
    boolean resembles(BankEntry entry) {
        return took(each -> isSum(each, entry)
                && agrees(each.endToEnd(), entry.endToEnd())
                        .orElseGet(() -> each.wording().equals(NewMovements.wording(entry))));
    }

    /**
     * The order's name counts first, because banks name one payment differently in two messages. Payers give names that others
     * give too, so that the words must not differ, unless it is a document's number or the bank's name agrees.
     */
    private static boolean isSame(BankMovement movement, BankEntry entry, String former) {
        var bank = agrees(movement.bankReference(), entry.bankReference());
        return agrees(movement.endToEnd(), entry.endToEnd())
                .map(same -> same && (bank.orElse(false) || isNumber(movement, entry) || fitsWords(movement, entry)))
                .or(() -> bank)
                .orElseGet(() -> movement.id().equals(former) && (isNamed(entry) || isErased(movement, entry)));
    }

    private static boolean isNumber(BankMovement movement, BankEntry entry) {
        return entry.endToEnd().filter(movement.documents()::contains).isPresent();
    }

    /** One of two messages may tell less than the other. */
    private static boolean fitsWords(BankMovement movement, BankEntry entry) {
        var told = NewMovements.wording(entry).strip();
        var known = movement.wording().strip();
        return told.startsWith(known) || known.startsWith(told);
    }

    /** Its words were deleted, so that they must not come back. */
    private static boolean isErased(BankMovement movement, BankEntry entry) {
        return movement.wording().isEmpty() && !NewMovements.wording(entry).isEmpty();
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

    /** Nothing where one of them has no name. */
    private static Optional<Boolean> agrees(Optional<String> digest, Optional<String> name) {
        return digest.flatMap(known -> name.map(told -> Digests.of(told).equals(known)));
    }

    private static boolean isNamed(BankEntry entry) {
        return entry.endToEnd().isPresent() || entry.bankReference().isPresent();
    }
}
