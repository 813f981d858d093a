package respondet.app.money;

import java.util.List;
import respondet.billing.account.Chart;
import respondet.billing.account.CsvExport;
import respondet.billing.account.CsvExport.Column;

/**
 * How a community's bookkeeper wants the books: the accounts of its own chart, and the table that its program takes.
 *
 * @param columns from left to right
 * @param decimalComma whether amounts have a comma
 * @param dates how days are written, such as {@code dd/MM/uuuu}
 */
public record BookLayout(
        String community, Chart chart, List<Column> columns, char separator, boolean decimalComma, String dates) {

    public BookLayout {
        columns = List.copyOf(columns);
    }

    /** What holds until somebody decides otherwise. */
    static BookLayout usual(String community) {
        var plain = CsvExport.plain();
        return new BookLayout(
                community, Chart.usual(), plain.columns(), plain.separator(), plain.decimalComma(), plain.dates());
    }

    CsvExport export() {
        return new CsvExport(columns, separator, decimalComma, dates);
    }
}
