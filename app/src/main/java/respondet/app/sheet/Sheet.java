package respondet.app.sheet;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** The filled rows of a table as text, each with the number that it has in the file; small enough to be looked at. */
record Sheet(List<Row> rows) {

    static final int MOST_ROWS = 1_000;
    static final int MOST_COLUMNS = 60;
    private static final int LONGEST_CELL = 500;
    private static final int MOST_TEXT = 250_000;

    /** A row; behind its last cell all are empty. */
    record Row(int number, List<String> cells) {

        Row {
            cells = List.copyOf(cells);
        }

        String cell(int column) {
            return column < cells.size() ? cells.get(column) : "";
        }
    }

    Sheet {
        rows = List.copyOf(rows);
    }

    int columns() {
        return rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
    }

    /** The table as a field of a form can carry it. */
    String json() {
        return JsonMapper.shared().writeValueAsString(this);
    }

    /** The table that a form carried; what a form says is held against the same limits as a file. */
    static Sheet ofJson(String json) throws BadSheet {
        try {
            var growing = new Growing();
            for (var row : JsonMapper.shared().readValue(json, Sheet.class).rows()) {
                for (int column = 0; column < row.cells().size(); column++) {
                    growing.put(row.number(), column, row.cells().get(column));
                }
            }
            return growing.sheet();
        } catch (JacksonException | NullPointerException _) {
            throw BadSheet.of("sheet.bad.form");
        }
    }

    /** A table while it is read; it refuses to grow beyond what is taken. */
    static final class Growing {

        private final List<Row> rows = new ArrayList<>();
        private final List<String> cells = new ArrayList<>();
        private int number;
        private int text;

        /** Cells come in order, row by row and from left to right; empty ones may be left out. */
        void put(int row, int column, String written) throws BadSheet {
            var cell = written.strip();
            if (cell.isEmpty()) {
                return;
            }
            check(row, column, cell);
            if (row != number) {
                close();
                number = row;
            }
            while (cells.size() < column) {
                cells.add("");
            }
            cells.add(cell);
        }

        private void check(int row, int column, String cell) throws BadSheet {
            text += cell.length();
            if (row < number || (row == number && column < cells.size())) {
                throw BadSheet.of("sheet.bad.broken");
            }
            if (column >= MOST_COLUMNS) {
                throw BadSheet.of("sheet.bad.columns", Integer.toString(MOST_COLUMNS));
            }
            if (cell.length() > LONGEST_CELL || text > MOST_TEXT) {
                throw BadSheet.of("sheet.bad.cell", Integer.toString(row));
            }
            if (cell.chars().anyMatch(each -> each == 0 || each == 0xFFFD)) {
                throw BadSheet.of("sheet.bad.encoding");
            }
        }

        private void close() throws BadSheet {
            if (rows.size() >= MOST_ROWS && !cells.isEmpty()) {
                throw BadSheet.of("sheet.bad.rows", Integer.toString(MOST_ROWS));
            }
            if (!cells.isEmpty()) {
                rows.add(new Row(number, cells));
                cells.clear();
            }
        }

        Sheet sheet() throws BadSheet {
            close();
            if (rows.isEmpty()) {
                throw BadSheet.of("sheet.bad.empty");
            }
            return new Sheet(rows);
        }
    }
}
