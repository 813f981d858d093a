package respondet.app.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import respondet.app.journal.Journal;
import respondet.app.page.Typed;
import respondet.app.store.Installation;
import respondet.app.store.OnEachDatabase;
import respondet.billing.account.JournalEntry;

/** The books on a community's own accounts hold the same amounts and still balance. */
class BooksTest {

    private static final String HOME = MoneyTest.HOME;

    /** What the usual books say, with other numbers, three columns in another order, semicolons and commas. */
    private static Map<String, String> typed() {
        var fields = new HashMap<String, String>();
        var usual = BookForm.of(BookLayout.usual(HOME));
        usual.accounts().forEach(each -> {
            fields.put("number-" + each.id(), "9" + each.number());
            fields.put("name-" + each.id(), "Konto " + each.id());
        });
        usual.columns().forEach(each -> {
            fields.put("place-" + each.id(), "");
            fields.put("heading-" + each.id(), each.heading());
        });
        fields.putAll(Map.of("place-amount", "1", "heading-amount", "Kwota", "place-account", "2"));
        fields.putAll(Map.of("place-document", "3", "separator", "semicolon", "comma", "on", "dates", "dd.MM.uuuu"));
        return fields;
    }

    private static Optional<String> wrong(String field, String text) {
        var fields = new HashMap<>(typed());
        fields.put(field, text);
        return BookForm.of(new Typed(fields)).wrong();
    }

    @OnEachDatabase
    void balancesOnOtherAccounts(Installation installation) throws IOException {
        MoneyTest.issue(installation);
        var books = installation.bean(Books.class);
        var before = books.of(HOME, 2025);
        var form = BookForm.of(new Typed(typed()));
        assertThat(form.wrong()).isEmpty();
        installation.bean(Journal.class).write(new BooksArranged(form.layout(HOME)), "m");
        var after = books.of(HOME, 2025);
        assertThat(amounts(after)).isEqualTo(amounts(before)).isNotEmpty();
        assertThat(after)
                .allSatisfy(entry -> assertThat(entry.lines().stream()
                                .map(line -> line.amount().amount())
                                .reduce(BigDecimal.ZERO, BigDecimal::add))
                        .isZero());
        assertThat(after)
                .flatExtracting(JournalEntry::lines)
                .extracting(line -> line.account().number())
                .contains("9400", "9700", "9600", "9451")
                .allMatch(number -> number.startsWith("9"));
        var layout = installation.bean(BookLayouts.class).of(HOME);
        assertThat(layout).isEqualTo(form.layout(HOME));
        var table = new String(layout.export().write(after), StandardCharsets.UTF_8)
                .lines()
                .toList();
        assertThat(table.getFirst()).isEqualTo("Kwota;account;document");
        assertThat(table.get(1)).matches("-?[0-9]+,[0-9]{2};9400;.*");
        assertThat(sum(table)).isZero();
    }

    private static List<BigDecimal> amounts(List<JournalEntry> entries) {
        return entries.stream()
                .flatMap(each -> each.lines().stream())
                .map(line -> line.amount().amount())
                .toList();
    }

    private static BigDecimal sum(List<String> table) {
        return table.stream()
                .skip(1)
                .map(row -> new BigDecimal(row.substring(0, row.indexOf(';')).replace(',', '.')))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    @Test
    void refusesBooksThatSayTooLittle() {
        assertThat(wrong("place-amount", "1")).isEmpty();
        assertThat(wrong("place-amount", "")).contains("money.books.problem.columns");
        assertThat(wrong("place-amount", "2")).as("twice").contains("money.books.problem.columns");
        assertThat(wrong("place-account", "")).contains("money.books.problem.columns");
        assertThat(wrong("heading-amount", "=1+1")).contains("money.books.problem.columns");
        assertThat(wrong("separator", "x")).contains("money.books.problem.columns");
        assertThat(wrong("number-bank", "")).contains("money.books.problem.accounts");
        assertThat(wrong("name-bank", "a\nb")).contains("money.books.problem.accounts");
        assertThat(wrong("number-bank", "9400")).as("one number, two names").contains("money.books.problem.accounts");
    }

    @Test
    void showsWhatWasArranged() {
        var usual = BookLayout.usual(HOME);
        assertThat(BookForm.of(usual).layout(HOME)).isEqualTo(usual);
        var own = BookForm.of(new Typed(typed())).layout(HOME);
        assertThat(BookForm.of(own).layout(HOME)).isEqualTo(own);
    }
}
