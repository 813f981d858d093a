package respondet.app.capital;

import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import respondet.app.text.Texts;
import respondet.core.community.Community;
import respondet.core.community.Member;
import respondet.core.quantity.Money;

/** A capital book in words and figures. */
public record CapitalWords(Texts texts, Community community, CapitalBook book) {

    /** A member, or all together, with what they hold. */
    public record Row(
            String id, String name, String shares, String subscribed, String paid, String repaid, String open) {}

    /** One line of the book. */
    public record Line(
            String id,
            String day,
            String member,
            String kindKey,
            String shares,
            String amount,
            String reason,
            boolean reversal,
            boolean mayBeReversed) {}

    /** Whoever holds or held something, by name. */
    List<Row> members() {
        return book.entries().stream()
                .map(CapitalEntry::member)
                .distinct()
                .map(member -> row(member, name(member), standing(member)))
                .sorted(Comparator.comparing(Row::name))
                .toList();
    }

    Row total() {
        var all = book.entries().stream()
                .map(CapitalEntry::member)
                .distinct()
                .map(this::standing)
                .reduce(Standing.NOTHING, Standing::plus);
        return row("", "", all);
    }

    /** What one member holds. */
    public Row of(String member) {
        return row(member, name(member), standing(member));
    }

    private Standing standing(String member) {
        return book.of(member, community.currency().getCurrencyCode());
    }

    private Row row(String id, String name, Standing standing) {
        return new Row(
                id,
                name,
                Long.toString(standing.shares()),
                money(standing.subscribed()),
                money(standing.paid()),
                money(standing.repaid()),
                money(standing.open()));
    }

    /** The whole book, the latest day first. */
    public List<Line> lines() {
        var reversed = book.entries().stream()
                .flatMap(entry -> entry.reverses().stream())
                .collect(Collectors.toSet());
        return book.entries().reversed().stream()
                .map(entry -> line(entry, reversed))
                .toList();
    }

    private Line line(CapitalEntry entry, Set<String> reversed) {
        return new Line(
                entry.id(),
                texts.values().date(entry.day()),
                name(entry.member()),
                "capital.kind." + entry.kind().id(),
                entry.shares() == 0 ? "" : Long.toString(entry.shares()),
                money(entry.amount(), entry.currency()),
                entry.reason(),
                entry.reverses().isPresent(),
                entry.reverses().isEmpty() && !reversed.contains(entry.id()));
    }

    /** What the till holds: the counterpart of all members. */
    String cash() {
        return money(book.cash(community.currency().getCurrencyCode()));
    }

    private String name(String member) {
        return Optional.of(member)
                .flatMap(community::findMember)
                .map(Member::name)
                .orElse(member);
    }

    private String money(long minor) {
        return texts.values().money(Money.ofMinor(minor, community.currency()));
    }

    private String money(long minor, String currency) {
        return texts.values().money(Money.ofMinor(minor, Currency.getInstance(currency)));
    }
}
