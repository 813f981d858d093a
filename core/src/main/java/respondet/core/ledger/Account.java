package respondet.core.ledger;

import java.util.Comparator;

/** Whose side of the book an entry is on, such as the consumption of one member. */
public record Account(String kind, String holder) implements Comparable<Account> {

    private static final Comparator<Account> ORDER =
            Comparator.comparing(Account::kind).thenComparing(Account::holder);

    public static Account of(String kind) {
        return new Account(kind, "");
    }

    public static Account of(String kind, String holder) {
        return new Account(kind, holder);
    }

    @Override
    public int compareTo(Account other) {
        return ORDER.compare(this, other);
    }
}
