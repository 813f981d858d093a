package respondet.app.report;

import java.util.List;

/** A table beside a picture: caption, column heads, and rows whose first cell names the row. */
public record Table(String caption, List<String> heads, List<List<String>> rows) {

    public Table {
        heads = List.copyOf(heads);
        rows = List.copyOf(rows);
    }
}
