package respondet.app.money;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import respondet.app.api.Refused;
import respondet.app.api.Sent;
import respondet.billing.account.CsvExport.Field;

/**
 * The accounts and the table of the books, as they are told and sent.
 *
 * @param accounts one for each purpose
 * @param columns from left to right
 * @param separator {@code comma}, {@code semicolon} or {@code tab}
 * @param dates how days are written, such as {@code dd/MM/uuuu}
 */
record BooksInfo(
        List<LedgerAccount> accounts, List<TableColumn> columns, String separator, boolean decimalComma, String dates) {

    /**
     * An account of the community's chart.
     *
     * @param purpose {@code members}, {@code bank}, {@code sales}, {@code purchases}, {@code vat_owed} or
     *     {@code vat_deductible}
     */
    record LedgerAccount(String purpose, String number, String name) {}

    /** A column: which field it holds, and its heading. */
    record TableColumn(String field, String heading) {}

    static BooksInfo of(BookLayout known) {
        var form = BookForm.of(known);
        return new BooksInfo(
                form.accounts().stream()
                        .map(each -> new LedgerAccount(each.id(), each.number(), each.name()))
                        .toList(),
                known.columns().stream()
                        .map(each -> new TableColumn(id(each.field()), each.heading()))
                        .toList(),
                form.separator(),
                form.decimalComma(),
                form.dates());
    }

    private static String id(Field field) {
        return field.name().toLowerCase(Locale.ROOT);
    }

    /** What pages would have been given. */
    BookForm form() {
        var sent = sentColumns();
        return new BookForm(
                Arrays.stream(BookAccount.values())
                        .map(each -> account(each.id()))
                        .toList(),
                Arrays.stream(Field.values())
                        .map(each -> column(id(each), sent))
                        .toList(),
                oneOf(BookForm.SEPARATORS, separator, "separator"),
                decimalComma,
                oneOf(BookForm.DATES, dates, "dates"));
    }

    private static String oneOf(List<String> known, String sent, String part) {
        return Optional.of(Sent.text(sent, part)).filter(known::contains).orElseThrow(() -> Refused.wrong(part));
    }

    private BookForm.AccountRow account(String purpose) {
        var found = Optional.ofNullable(accounts).orElse(List.of()).stream()
                .filter(each -> each != null && purpose.equals(each.purpose()))
                .toList();
        if (found.size() != 1 || accounts.size() != BookAccount.values().length) {
            throw Refused.wrong("accounts");
        }
        var one = found.getFirst();
        return new BookForm.AccountRow(purpose, Sent.text(one.number(), "accounts"), Sent.text(one.name(), "accounts"));
    }

    /** Each a field that there is, and none twice. */
    private List<TableColumn> sentColumns() {
        var known = Arrays.stream(Field.values()).map(BooksInfo::id).toList();
        var sent = Optional.ofNullable(columns).orElse(List.of());
        if (sent.stream().anyMatch(each -> each == null || !known.contains(each.field()))
                || sent.stream().map(TableColumn::field).distinct().count() != sent.size()) {
            throw Refused.wrong("columns");
        }
        return sent;
    }

    private static BookForm.ColumnRow column(String field, List<TableColumn> sent) {
        return IntStream.range(0, sent.size())
                .filter(i -> sent.get(i).field().equals(field))
                .mapToObj(i -> new BookForm.ColumnRow(
                        field, Integer.toString(i + 1), Sent.text(sent.get(i).heading(), "columns")))
                .findFirst()
                .orElseGet(() -> new BookForm.ColumnRow(field, "", field));
    }
}
