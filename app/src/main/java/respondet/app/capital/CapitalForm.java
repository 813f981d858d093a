package respondet.app.capital;

import java.time.LocalDate;
import java.util.Currency;
import java.util.Optional;
import respondet.app.page.Typed;
import respondet.app.store.Ids;

/** What somebody typed to add a line to the book. */
public record CapitalForm(CapitalKind kind, String member, String day, String shares, String amount, String reason) {

    static final int LONGEST_REASON = 500;

    /** Minor units of one line; no community is so rich, and sums stay within their numbers. */
    private static final long MOST = 10_000_000_000_000L;

    static CapitalForm empty(CapitalKind kind, String member, LocalDate today) {
        return new CapitalForm(kind, member, today.toString(), kind == CapitalKind.REPAID ? "0" : "", "", "");
    }

    static CapitalForm of(CapitalKind kind, Typed typed) {
        return new CapitalForm(
                kind,
                typed.need("member"),
                typed.need("day"),
                typed.or("shares", "0"),
                typed.need("amount"),
                typed.need("reason"));
    }

    public boolean countsShares() {
        return kind != CapitalKind.PAID;
    }

    /** Either the line or the key of what is missing. */
    sealed interface Read {
        record Line(CapitalEntry entry) implements Read {}

        record Unclear(String key) implements Read {}
    }

    Read read(String community, Typed typed, Currency currency) {
        var on = typed.day("day");
        var money = typed.amount("amount", currency).filter(each -> each > 0);
        var count = countsShares() ? typed.count("shares") : Optional.of(0L);
        if (on.isEmpty()) {
            return new Read.Unclear("capital.problem.day");
        }
        if (money.isEmpty()) {
            return new Read.Unclear("capital.problem.amount");
        }
        if (count.filter(each -> each > 0 || kind != CapitalKind.SUBSCRIBED).isEmpty()) {
            return new Read.Unclear("capital.problem.count");
        }
        if (reason.isEmpty() || reason.length() > LONGEST_REASON) {
            return new Read.Unclear("capital.problem.reason");
        }
        return line(community, on.get(), new Standing(count.get(), money.get(), 0, 0), currency);
    }

    /** Of shares their value is typed for one. */
    private Read line(String community, LocalDate on, Standing typed, Currency currency) {
        long value = kind == CapitalKind.SUBSCRIBED
                ? Math.multiplyExact(typed.shares(), typed.subscribed())
                : typed.subscribed();
        if (value > MOST) {
            return new Read.Unclear("capital.problem.amount");
        }
        return new Read.Line(new CapitalEntry(
                Ids.next(),
                community,
                member,
                kind,
                on,
                typed.shares(),
                value,
                currency.getCurrencyCode(),
                reason,
                Optional.empty()));
    }
}
