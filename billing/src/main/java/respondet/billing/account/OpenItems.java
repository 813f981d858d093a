package respondet.billing.account;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import respondet.core.quantity.Money;

/**
 * Documents against what was paid for them. Nothing gets lost: the sum of what is open, less what is unmatched, is always what
 * is owed less what was paid.
 */
public record OpenItems(List<OpenItem> items, List<Unmatched> unmatched) {

    public OpenItems {
        items = List.copyOf(items);
        unmatched = List.copyOf(unmatched);
    }

    /**
     * Money settles what it names first. What notes leave is then set off against what they correct, and what is left of it
     * against what else is open of the party, the oldest first; the rest stays open, to be paid back.
     *
     * @param claims in the order in which they were issued
     */
    public static OpenItems of(List<Claim> claims, List<Movement> movements) {
        var book = new Book();
        claims.forEach(book::claim);
        var unmatched = new ArrayList<Unmatched>();
        movements.forEach(each -> {
            var rest = book.settle(each);
            if (!rest.isZero()) {
                unmatched.add(new Unmatched(each, rest));
            }
        });
        book.setOff(
                claims.stream().filter(each -> each.setOffAgainst().isPresent()).toList());
        return new OpenItems(List.copyOf(book.items.values()), unmatched);
    }

    /** Whether a document of a party is open, or money of it belongs to no document and did not go back. */
    public boolean isOpenWith(String party) {
        return of(party).stream().anyMatch(item -> !item.isSettled())
                || unmatched(party).signum() != 0;
    }

    private BigDecimal unmatched(String party) {
        return unmatched.stream()
                .filter(each -> each.movement().party().equals(party))
                .map(each -> each.rest().amount())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    public List<OpenItem> of(String party) {
        return items.stream().filter(each -> each.claim().party().equals(party)).toList();
    }

    private static final class Book {

        private final Map<String, OpenItem> items = new LinkedHashMap<>();

        void claim(Claim claim) {
            var nothing = Money.zero(claim.owed().currency());
            if (items.putIfAbsent(claim.number(), new OpenItem(claim, nothing)) != null) {
                throw new IllegalArgumentException(
                        "The document (" + claim.number() + ") is there twice.\nMaybe two series share their numbers.");
            }
        }

        /** What a note takes from another document pays both. */
        void setOff(List<Claim> notes) {
            notes.forEach(note ->
                    note.setOffAgainst().map(items::get).ifPresent(corrected -> setOff(note, corrected.claim())));
            var byParty = items.values().stream().map(OpenItem::claim).collect(Collectors.groupingBy(Claim::party));
            notes.stream()
                    .filter(note -> !open(note).isZero())
                    .forEach(note ->
                            byParty.getOrDefault(note.party(), List.of()).forEach(other -> setOff(note, other)));
        }

        private void setOff(Claim note, Claim other) {
            var item = items.get(other.number());
            if (item != null && fits(item, note.party(), note.owed())) {
                var taken = nearest(item.open(), open(note).negate());
                pay(other.number(), taken);
                pay(note.number(), taken.negate());
            }
        }

        private Money open(Claim claim) {
            return Optional.ofNullable(items.get(claim.number()))
                    .map(OpenItem::open)
                    .orElseThrow();
        }

        /** What is left of it. */
        Money settle(Movement movement) {
            var rest = movement.amount();
            for (var number : movement.documents()) {
                var item = Optional.ofNullable(items.get(number))
                        .filter(each -> fits(each, movement.party(), movement.amount()));
                var taken = item.isPresent() ? part(item.get(), rest) : Money.zero(rest.currency());
                pay(number, taken);
                rest = rest.minus(taken);
            }
            return rest;
        }

        private static boolean fits(OpenItem item, String party, Money amount) {
            return item.claim().party().equals(party)
                    && item.claim().owed().currency().equals(amount.currency());
        }

        /** Pays what is open; money that goes the other way came back, and undoes what was paid. */
        private static Money part(OpenItem item, Money rest) {
            boolean pays =
                    rest.amount().signum() == item.claim().owed().amount().signum();
            return pays ? nearest(item.open(), rest) : nearest(item.paid().negate(), rest);
        }

        /** Of two amounts with the same sign the one nearer to nothing; nothing where the signs differ. */
        private static Money nearest(Money one, Money other) {
            if (one.amount().signum() != other.amount().signum()) {
                return Money.zero(one.currency());
            }
            return one.amount().abs().compareTo(other.amount().abs()) <= 0 ? one : other;
        }

        private void pay(String number, Money amount) {
            items.computeIfPresent(
                    number,
                    (_, item) -> amount.isZero()
                            ? item
                            : new OpenItem(item.claim(), item.paid().plus(amount)));
        }
    }
}
