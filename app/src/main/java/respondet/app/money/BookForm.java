package respondet.app.money;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import respondet.app.page.Typed;
import respondet.billing.account.Account;
import respondet.billing.account.Chart;
import respondet.billing.account.CsvExport.Column;
import respondet.billing.account.CsvExport.Field;

/** What somebody typed about the accounts and the table of the books. */
public record BookForm(
        List<AccountRow> accounts, List<ColumnRow> columns, String separator, boolean decimalComma, String dates) {

    /** How days can be written. */
    public static final List<String> DATES =
            List.of("uuuu-MM-dd", "dd/MM/uuuu", "dd.MM.uuuu", "MM/dd/uuuu", "uuuuMMdd");

    /** What can stand between two cells. */
    public static final List<String> SEPARATORS = List.of("comma", "semicolon", "tab");

    private static final Pattern NUMBER = Pattern.compile("[A-Za-z0-9.-]{1,20}");
    private static final Pattern TEXT = Pattern.compile("[^\\p{Cntrl};|()=+@-][^\\p{Cntrl};|()]{0,79}");
    private static final Pattern PLACE = Pattern.compile("[1-9][0-9]?");

    /** One account: what it is for, and the chart's number and name. */
    public record AccountRow(String id, String number, String name) {

        private boolean isGood() {
            return NUMBER.matcher(number).matches() && TEXT.matcher(name).matches() && !name.contains("  ");
        }

        private Account account() {
            return new Account(number, name);
        }
    }

    /** One field: its place from the left, empty where it is left out, and its heading. */
    public record ColumnRow(String id, String place, String heading) {

        private boolean isGood() {
            return place.isEmpty()
                    || (PLACE.matcher(place).matches() && TEXT.matcher(heading).matches());
        }

        private Field field() {
            return Field.valueOf(id.toUpperCase(Locale.ROOT));
        }
    }

    static BookForm of(BookLayout known) {
        var accounts = Arrays.stream(BookAccount.values())
                .map(each -> new AccountRow(
                        each.id(),
                        each.of(known.chart()).number(),
                        each.of(known.chart()).name()))
                .toList();
        var columns =
                Arrays.stream(Field.values()).map(each -> column(known, each)).toList();
        return new BookForm(accounts, columns, separator(known.separator()), known.decimalComma(), known.dates());
    }

    private static ColumnRow column(BookLayout known, Field field) {
        var id = field.name().toLowerCase(Locale.ROOT);
        return IntStream.range(0, known.columns().size())
                .filter(i -> known.columns().get(i).field() == field)
                .mapToObj(i -> new ColumnRow(
                        id, Integer.toString(i + 1), known.columns().get(i).heading()))
                .findFirst()
                .orElseGet(() -> new ColumnRow(id, "", id));
    }

    static BookForm of(Typed typed) {
        var accounts = Arrays.stream(BookAccount.values())
                .map(each ->
                        new AccountRow(each.id(), typed.need("number-" + each.id()), typed.need("name-" + each.id())))
                .toList();
        var columns = Arrays.stream(Field.values())
                .map(each -> each.name().toLowerCase(Locale.ROOT))
                .map(id -> new ColumnRow(id, typed.need("place-" + id), typed.need("heading-" + id)))
                .toList();
        return new BookForm(
                accounts,
                columns,
                typed.need("separator"),
                typed.or("comma", "").equals("on"),
                typed.need("dates"));
    }

    /** The key of what is wrong. */
    Optional<String> wrong() {
        boolean twoNames = accounts.stream().map(AccountRow::account).distinct().count()
                != accounts.stream().map(AccountRow::number).distinct().count();
        if (!accounts.stream().allMatch(AccountRow::isGood) || twoNames) {
            return Optional.of("money.books.problem.accounts");
        }
        boolean samePlace = shown().map(ColumnRow::place).distinct().count() != shown().count();
        if (!columns.stream().allMatch(ColumnRow::isGood) || samePlace || !isBalanced()) {
            return Optional.of("money.books.problem.columns");
        }
        return SEPARATORS.contains(separator) && DATES.contains(dates)
                ? Optional.empty()
                : Optional.of("money.books.problem.columns");
    }

    private Stream<ColumnRow> shown() {
        return columns.stream().filter(each -> !each.place().isEmpty());
    }

    /** A table that says neither where nor how much is none of books. */
    private boolean isBalanced() {
        var fields = shown().map(ColumnRow::field).toList();
        return fields.contains(Field.ACCOUNT)
                && (fields.contains(Field.AMOUNT) || fields.containsAll(List.of(Field.DEBIT, Field.CREDIT)));
    }

    BookLayout layout(String community) {
        var ordered = shown().sorted(Comparator.comparingInt(each -> Integer.parseInt(each.place())))
                .map(each -> new Column(each.heading(), each.field()))
                .toList();
        return new BookLayout(community, chart(), ordered, character(), decimalComma, dates);
    }

    private Chart chart() {
        return BookAccount.chart(account -> accounts.stream()
                .filter(each -> each.id().equals(account.id()))
                .map(AccountRow::account)
                .findFirst()
                .orElseThrow());
    }

    private char character() {
        return switch (separator) {
            case "semicolon" -> ';';
            case "tab" -> '\t';
            default -> ',';
        };
    }

    private static String separator(char character) {
        return switch (character) {
            case ';' -> "semicolon";
            case '\t' -> "tab";
            default -> "comma";
        };
    }
}
