package respondet.core.settlement;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import respondet.core.ledger.Account;
import respondet.core.ledger.Entry;
import respondet.core.ledger.Ledger;
import respondet.core.ledger.Posting;
import respondet.core.ledger.UnbalancedException;
import respondet.core.ledger.Unit;

/** Posts the energy and the money of a settlement: what one party has, another gave. */
final class Bookkeeping {

    private static final Account POOL = Account.of("shared");
    private static final Account GRID = Account.of("grid");

    private final Ledger ledger = new Ledger();

    static Ledger post(Allocation allocation, List<Line> lines) {
        var books = new Bookkeeping();
        allocation.months().forEach(month -> books.postEnergy(allocation, month));
        books.postMoney(lines);
        return books.ledger;
    }

    private void postEnergy(Allocation allocation, MonthEnergy month) {
        var name = month.month().name();
        var community = allocation.community();
        for (int k = 0; k < month.plants().size(); k++) {
            var of = month.plants().get(k);
            var plant = Account.of("production", community.plants().get(k).id());
            postEnergy(
                    name,
                    "produced",
                    entry(plant, -of.produced()),
                    entry(POOL, of.shared()),
                    entry(GRID, of.surplus()));
        }
        for (int m = 0; m < month.members().size(); m++) {
            var of = month.members().get(m);
            var member = Account.of("consumption", community.members().get(m).id());
            postEnergy(
                    name,
                    "consumed",
                    entry(member, of.consumed()),
                    entry(POOL, -of.shared()),
                    entry(GRID, -of.residual()));
        }
        requireEmptyPool(name);
    }

    private void postEnergy(YearMonth month, String memo, Entry... entries) {
        ledger.post(new Posting(month, memo, List.of(entries)));
    }

    private static Entry entry(Account account, long wattHours) {
        return new Entry(account, Unit.WATT_HOUR, wattHours);
    }

    /** What members got is what plants gave. */
    private void requireEmptyPool(YearMonth month) {
        long left = ledger.balance(POOL, Unit.WATT_HOUR);
        if (left != 0) {
            throw new UnbalancedException(
                    "Shared energy of " + month + " is off by " + left + " Wh.\nMaybe a plant's part was not taken.");
        }
    }

    /** Only money that moves is booked; avoided and lost value informs. */
    private void postMoney(List<Line> lines) {
        var byMonth = new TreeMap<YearMonth, List<Entry>>();
        for (var line : lines) {
            if (moves(line.kind())) {
                var unit = Unit.minorOf(line.exact().currency());
                long amount = line.exact().minorUnits();
                var entries = byMonth.computeIfAbsent(line.month(), _ -> new ArrayList<>());
                entries.add(new Entry(accountOf(line.party()), unit, amount));
                entries.add(new Entry(counterpartOf(line.kind()), unit, -amount));
            }
        }
        byMonth.forEach((month, entries) -> ledger.post(new Posting(month, "money", entries)));
        requireEvenInternalPrice(lines);
    }

    private static boolean moves(AmountKind kind) {
        return switch (kind) {
            case CASH_RECEIVED, INTERNAL_PRICE, RESERVED, FEE -> true;
            case AVOIDED_COST, LOST -> false;
        };
    }

    private static Account accountOf(Party party) {
        return switch (party) {
            case Party.OfMember(var id) -> Account.of("member", id);
            case Party.OfPlant(var id) -> Account.of("producer", id);
            case Party.OfCommunity _ -> Account.of("community");
        };
    }

    private static Account counterpartOf(AmountKind kind) {
        return kind == AmountKind.INTERNAL_PRICE ? Account.of("sharing") : Account.of("outside", kind.id());
    }

    /** What members pay inside the community is what producers and the rounding account receive. */
    private void requireEvenInternalPrice(List<Line> lines) {
        for (var currency : currencies(lines)) {
            var unit = Unit.minorOf(currency);
            if (ledger.balance(Account.of("sharing"), unit) != 0) {
                throw new UnbalancedException(
                        "Internal prices do not balance in " + unit.name() + ".\nMaybe a rounding entry is missing.");
            }
        }
    }

    private static Set<Currency> currencies(List<Line> lines) {
        return lines.stream().map(line -> line.exact().currency()).collect(Collectors.toSet());
    }
}
