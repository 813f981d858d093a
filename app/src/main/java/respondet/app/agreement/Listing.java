package respondet.app.agreement;

import java.util.List;

/** One table of an agreement: what it lists, its columns, its rows in words. */
public record Listing(String titleKey, List<Column> columns, List<List<String>> rows) {

    public Listing {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
    }

    /** A column's heading, and whether it holds numbers. */
    public record Column(String key, boolean number) {

        static Column words(String key) {
            return new Column(key, false);
        }

        static Column numbers(String key) {
            return new Column(key, true);
        }
    }
}
