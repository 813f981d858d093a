package respondet.billing.account;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import respondet.billing.account.JournalEntry.Line;
import respondet.billing.xml.XmlText;
import respondet.core.quantity.Money;

/**
 * The books as the table that a bookkeeper's program takes, a row for each line of an entry (RFC 4180).
 *
 * @param columns which field stands below which heading, from left to right
 * @param decimalComma whether amounts have a comma
 * @param dates how days are written, such as {@code dd/MM/uuuu}
 */
public record CsvExport(List<Column> columns, char separator, boolean decimalComma, String dates) {

    /** What can stand in a column. */
    public enum Field {
        /** The same for the lines of one entry, counted from 1. */
        ENTRY,
        DATE,
        DOCUMENT,
        PARTY,
        TEXT,
        ACCOUNT,
        ACCOUNT_NAME,
        DEBIT,
        CREDIT,
        /** To the debit positive, to the credit negative. */
        AMOUNT,
        CURRENCY
    }

    /** One column. */
    public record Column(String heading, Field field) {}

    private record Row(int entry, JournalEntry from, Line line) {}

    public CsvExport {
        columns = List.copyOf(columns);
        if (columns.isEmpty()) {
            throw new IllegalArgumentException("The table has no column.");
        }
    }

    /** All fields by their own names, with commas, points and ISO days. */
    public static CsvExport plain() {
        var columns = List.of(Field.values()).stream()
                .map(field -> new Column(field.name().toLowerCase(Locale.ROOT), field))
                .toList();
        return new CsvExport(columns, ',', false, "uuuu-MM-dd");
    }

    public byte[] write(List<JournalEntry> entries) {
        var out = new StringBuilder(row(columns.stream().map(Column::heading).toList()));
        for (int i = 0; i < entries.size(); i++) {
            var entry = entries.get(i);
            for (var line : entry.lines()) {
                var row = new Row(i + 1, entry, line);
                out.append(row(
                        columns.stream().map(each -> cell(row, each.field())).toList()));
            }
        }
        return out.toString().getBytes(UTF_8);
    }

    private String cell(Row row, Field field) {
        var amount = row.line().amount();
        return switch (field) {
            case ENTRY -> Integer.toString(row.entry());
            case DATE ->
                DateTimeFormatter.ofPattern(dates, Locale.ROOT)
                        .format(row.from().date());
            case DOCUMENT -> text(row.from().document());
            case PARTY -> text(row.from().party());
            case TEXT -> text(row.from().text());
            case ACCOUNT -> text(row.line().account().number());
            case ACCOUNT_NAME -> text(row.line().account().name());
            case DEBIT -> amount.amount().signum() > 0 ? number(amount) : "";
            case CREDIT -> amount.amount().signum() < 0 ? number(amount.negate()) : "";
            case AMOUNT -> number(amount);
            case CURRENCY -> amount.currency().getCurrencyCode();
        };
    }

    private String number(Money amount) {
        var plain = amount.rounded().toPlainString();
        return decimalComma ? plain.replace('.', ',') : plain;
    }

    /** A spreadsheet would compute what begins like a formula. */
    private static String text(String text) {
        var clean = XmlText.clean(text);
        return clean.isEmpty() || "=+-@".indexOf(clean.charAt(0)) < 0 ? clean : "'" + clean;
    }

    private String row(List<String> cells) {
        return cells.stream().map(this::quoted).collect(Collectors.joining(Character.toString(separator), "", "\r\n"));
    }

    private String quoted(String cell) {
        boolean plain = cell.chars().noneMatch(each -> each == separator || each == '"' || each < ' ');
        return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }
}
