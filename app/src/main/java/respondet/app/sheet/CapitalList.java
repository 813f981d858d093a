package respondet.app.sheet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import respondet.app.capital.CapitalEntry;
import respondet.app.capital.CapitalKind;
import respondet.app.store.Ids;
import respondet.app.text.Language;
import respondet.app.text.Texts;
import respondet.core.community.Community;
import respondet.core.community.Member;
import respondet.core.law.Message;
import respondet.core.law.Value;

/** Makes lines of the capital book of the rows of a table; what cannot be read is told with its row and column. */
final class CapitalList {

    private static final int LONGEST_REASON = 500;

    private final Community agreed;
    private final Mapping<CapitalColumn> mapping;
    private final String reason;
    private final List<Trouble> troubles = new ArrayList<>();

    /**
     * A list for a community.
     *
     * @param reason for rows that give none
     */
    CapitalList(Community agreed, Mapping<CapitalColumn> mapping, String reason) {
        this.agreed = agreed;
        this.mapping = mapping;
        this.reason = reason;
    }

    /** A row that could be read. */
    record Line(int row, CapitalEntry entry) {}

    List<Trouble> troubles() {
        return List.copyOf(troubles);
    }

    List<Line> read(Sheet sheet) {
        for (var column : CapitalColumn.values()) {
            if (mapping.doubled().contains(column)) {
                troubles.add(new Trouble(0, Optional.of(column), Message.of("sheet.problem.doubled")));
            }
        }
        for (var column : List.of(CapitalColumn.MEMBER, CapitalColumn.DAY, CapitalColumn.KIND, CapitalColumn.AMOUNT)) {
            if (!mapping.has(column)) {
                troubles.add(new Trouble(0, Optional.of(column), Message.of("sheet.capital.problem.column")));
            }
        }
        if (!troubles.isEmpty()) {
            return List.of();
        }
        var rows = mapping.below(sheet);
        var days = Days.of(
                rows.stream().map(row -> mapping.cell(row, CapitalColumn.DAY)).toList());
        return rows.stream().flatMap(row -> line(row, days).stream()).toList();
    }

    private Optional<Line> line(Sheet.Row row, Days days) {
        if (CapitalColumn.HEADINGS.isHeading(row)) {
            wrong(row, CapitalColumn.MEMBER, Message.of("sheet.problem.heading"));
            return Optional.empty();
        }
        int before = troubles.size();
        var member = member(row);
        var day = day(row, days);
        var kind = kind(row);
        var shares = kind.flatMap(each -> shares(row, each));
        var amount = amount(row);
        var why = reason(row);
        if (troubles.size() > before) {
            return Optional.empty();
        }
        return Optional.of(new Line(
                row.number(),
                new CapitalEntry(
                        Ids.next(),
                        agreed.id(),
                        member.orElseThrow(),
                        kind.orElseThrow(),
                        day.orElseThrow(),
                        shares.orElseThrow(),
                        amount.orElseThrow(),
                        agreed.currency().getCurrencyCode(),
                        why,
                        Optional.empty())));
    }

    /** By identifier, else by a name that only one bears. */
    private Optional<String> member(Sheet.Row row) {
        var cell = text(row, CapitalColumn.MEMBER);
        var byId = agreed.findMember(cell).map(Member::id);
        if (byId.isPresent()) {
            return byId;
        }
        var named = agreed.members().stream()
                .filter(each -> Plain.of(each.name()).equals(Plain.of(cell)))
                .map(Member::id)
                .toList();
        if (cell.isEmpty() || named.size() != 1) {
            var key = named.size() > 1 ? "sheet.capital.problem.several" : "sheet.capital.problem.member";
            wrong(row, CapitalColumn.MEMBER, Message.of(key));
            return Optional.empty();
        }
        return Optional.of(named.getFirst());
    }

    private Optional<LocalDate> day(Sheet.Row row, Days days) {
        var read = days.read(mapping.cell(row, CapitalColumn.DAY));
        if (read.day().isEmpty()) {
            wrong(row, CapitalColumn.DAY, read.message());
        }
        return read.day();
    }

    /** By its name here or in any of the languages. */
    private Optional<CapitalKind> kind(Sheet.Row row) {
        var cell = Plain.of(text(row, CapitalColumn.KIND));
        var found = Arrays.stream(CapitalKind.values())
                .filter(kind -> Stream.concat(
                                Stream.of(kind.id()),
                                Arrays.stream(Language.values())
                                        .map(language -> Texts.in(language).say("capital.kind." + kind.id())))
                        .anyMatch(name -> Plain.of(name).equals(cell)))
                .findFirst();
        if (found.isEmpty()) {
            wrong(row, CapitalColumn.KIND, Message.of("sheet.capital.problem.kind"));
        }
        return found;
    }

    /** Whoever subscribes takes shares; a repayment may end some; a payment touches none. */
    private Optional<Long> shares(Sheet.Row row, CapitalKind kind) {
        var cell = text(row, CapitalColumn.SHARES);
        var count = cell.isEmpty()
                ? Optional.of(0L)
                : Optional.of(cell).filter(each -> each.matches("[0-9]{1,6}")).map(Long::valueOf);
        boolean good = count.filter(
                        each -> kind == CapitalKind.REPAID || (each > 0) == (kind == CapitalKind.SUBSCRIBED))
                .isPresent();
        if (!good) {
            wrong(row, CapitalColumn.SHARES, Message.of("sheet.capital.problem.shares"));
        }
        return count;
    }

    private Optional<Long> amount(Sheet.Row row) {
        var amount = Amounts.minor(mapping.cell(row, CapitalColumn.AMOUNT), agreed.currency());
        if (amount.isEmpty()) {
            wrong(row, CapitalColumn.AMOUNT, Message.of("sheet.capital.problem.amount"));
        }
        return amount;
    }

    private String reason(Sheet.Row row) {
        var cell = text(row, CapitalColumn.REASON);
        var why = cell.isEmpty() ? reason : cell;
        // what is missing of the reason is told when the list is accepted
        return why.substring(0, Math.min(why.length(), LONGEST_REASON));
    }

    /** What a program would compute from a cell is refused, because lists go on to other programs. */
    private String text(Sheet.Row row, CapitalColumn column) {
        var cell = mapping.cell(row, column);
        if (!cell.isEmpty() && "=+-@|".indexOf(cell.charAt(0)) >= 0) {
            wrong(row, column, Message.of("sheet.problem.formula"));
            return "";
        }
        return cell.replaceAll("\\p{Cntrl}+", " ");
    }

    private void wrong(Sheet.Row row, CapitalColumn column, Message message) {
        var shown = mapping.cell(row, column);
        troubles.add(new Trouble(
                row.number(),
                Optional.of(column),
                message.with("text", Value.of(shown.substring(0, Math.min(shown.length(), 40))))));
    }
}
