package respondet.billing.account;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    public static OpenItems of(List<Claim> claims, List<Movement> movements) {
        var book = new Book();
        claims.forEach(book::claim);
        claims.forEach(book::setOff);
        var unmatched = new ArrayList<Unmatched>();
        movements.forEach(each -> {
            var rest = book.settle(each);
            if (!rest.isZero()) {
                unmatched.add(new Unmatched(each, rest));
            }
        });
        return new OpenItems(List.copyOf(book.items.values()), unmatched);
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

        /** What a credit note takes from the document that it corrects pays both. */
        void setOff(Claim credit) {
            var other =
                    credit.setOffAgainst().map(items::get).filter(each -> fits(each, credit.party(), credit.owed()));
            other.ifPresent(item -> {
                var taken = nearest(item.open(), open(credit).negate());
                if (taken.amount().signum() == item.open().amount().signum()) {
                    pay(item.claim().number(), taken);
                    pay(credit.number(), taken.negate());
                }
            });
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
