package respondet.app.capital;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import respondet.core.ledger.Account;
import respondet.core.ledger.Entry;
import respondet.core.ledger.Ledger;
import respondet.core.ledger.Posting;
import respondet.core.ledger.Unit;

/** The capital of a community as a double-entry book: what a member owes, paid and got back are folds over its entries. */
public final class CapitalBook {

    private static final Unit SHARE = new Unit("share");
    private static final Account CASH = Account.of("capital-cash");
    private static final Account ISSUED = Account.of("shares-issued");

    private final List<CapitalEntry> entries;
    private final Ledger ledger = new Ledger();

    private CapitalBook(List<CapitalEntry> entries) {
        this.entries = entries;
        entries.forEach(entry -> ledger.post(posting(entry)));
    }

    /** The book of entries in the order of their days; of one day, in the order in which they were recorded. */
    public static CapitalBook of(List<CapitalEntry> entries) {
        return new CapitalBook(
                entries.stream().sorted(Comparator.comparing(CapitalEntry::day)).toList());
    }

    /** The book as it stood in the evening of a day. */
    public CapitalBook on(LocalDate day) {
        return new CapitalBook(
                entries.stream().filter(entry -> !entry.day().isAfter(day)).toList());
    }

    /** The same book with one entry more. */
    CapitalBook with(CapitalEntry entry) {
        return of(Stream.concat(entries.stream(), Stream.of(entry)).toList());
    }

    public List<CapitalEntry> entries() {
        return entries;
    }

    public Ledger ledger() {
        return ledger;
    }

    private static Posting posting(CapitalEntry entry) {
        var money = new Unit(entry.currency());
        var member = entry.member();
        var lines = Stream.concat(money(entry, money), shares(entry, Account.of("shares", member)))
                .toList();
        return new Posting(YearMonth.from(entry.day()), entry.id(), lines);
    }

    private static Stream<Entry> money(CapitalEntry entry, Unit unit) {
        long amount = entry.amount();
        var member = entry.member();
        return switch (entry.kind()) {
            case SUBSCRIBED -> move(Account.of("subscribed", member), Account.of("owed", member), unit, amount);
            case PAID -> move(Account.of("owed", member), CASH, unit, amount);
            case REPAID -> move(CASH, Account.of("repaid", member), unit, amount);
        };
    }

    private static Stream<Entry> shares(CapitalEntry entry, Account holder) {
        return switch (entry.kind()) {
            case SUBSCRIBED -> move(ISSUED, holder, SHARE, entry.shares());
            case PAID -> Stream.empty();
            case REPAID -> move(holder, ISSUED, SHARE, entry.shares());
        };
    }

    private static Stream<Entry> move(Account from, Account to, Unit unit, long amount) {
        return Stream.of(new Entry(from, unit, Math.negateExact(amount)), new Entry(to, unit, amount));
    }

    /** What a member holds. */
    public Standing of(String member, String currency) {
        var unit = new Unit(currency);
        long subscribed = -ledger.balance(Account.of("subscribed", member), unit);
        long owed = ledger.balance(Account.of("owed", member), unit);
        return new Standing(
                ledger.balance(Account.of("shares", member), SHARE),
                subscribed,
                subscribed - owed,
                ledger.balance(Account.of("repaid", member), unit));
    }

    /** What the till of capital holds: equal to what all members hold. */
    public long cash(String currency) {
        return ledger.balance(CASH, new Unit(currency));
    }

    /** The key of what could never have been on some evening from a member's first entry on. */
    Optional<String> impossible(String member, String currency) {
        return entries.stream()
                .filter(entry -> entry.member().equals(member))
                .map(CapitalEntry::day)
                .distinct()
                .flatMap(day -> impossible(on(day).of(member, currency)).stream())
                .findFirst();
    }

    private static Optional<String> impossible(Standing standing) {
        if (standing.open() < 0) {
            return Optional.of("capital.problem.paid");
        }
        if (standing.held() < 0) {
            return Optional.of("capital.problem.repaid");
        }
        boolean negative = Stream.of(standing.shares(), standing.subscribed(), standing.paid(), standing.repaid())
                .anyMatch(each -> each < 0);
        return negative ? Optional.of("capital.problem.shares") : Optional.empty();
    }
}
