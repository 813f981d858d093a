package respondet.app.filing;

import java.util.List;

/** A table on paper; the first cell of each row names it. */
public record FilingTable(String caption, List<String> heads, List<List<String>> rows) {

    public FilingTable {
        heads = List.copyOf(heads);
        rows = rows.stream().map(List::copyOf).toList();
    }
}
