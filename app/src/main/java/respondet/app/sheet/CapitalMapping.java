package respondet.app.sheet;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Which column of a list of shares is about what.
 *
 * @param heading the place of the row with the headings among the filled rows
 */
record CapitalMapping(List<Optional<CapitalColumn>> columns, int heading) {

    private static final int ROWS_ABOVE = 5;

    CapitalMapping {
        columns = List.copyOf(columns);
    }

    /** By the first row in which at least two headings are known; a title may stand above. */
    static CapitalMapping guess(Sheet sheet) {
        int heading = heading(sheet);
        var found = new ArrayList<Optional<CapitalColumn>>();
        for (int column = 0; column < sheet.columns(); column++) {
            var guess = CapitalColumn.guess(sheet.rows().get(heading).cell(column));
            found.add(guess.filter(each -> !found.contains(Optional.of(each))));
        }
        return new CapitalMapping(found, heading);
    }

    /** As somebody corrected it in a form. */
    static CapitalMapping of(Sheet sheet, Map<String, String> fields) {
        return new CapitalMapping(
                IntStream.range(0, sheet.columns())
                        .mapToObj(column -> CapitalColumn.of(fields.getOrDefault("column-" + column, "")))
                        .toList(),
                heading(sheet));
    }

    private static int heading(Sheet sheet) {
        return IntStream.range(0, Math.min(ROWS_ABOVE, sheet.rows().size()))
                .filter(row -> isHeading(sheet.rows().get(row)))
                .findFirst()
                .orElse(0);
    }

    static boolean isHeading(Sheet.Row row) {
        return row.cells().stream()
                        .filter(cell -> CapitalColumn.guess(cell).isPresent())
                        .count()
                >= 2;
    }

    int times(CapitalColumn column) {
        return Collections.frequency(columns, Optional.of(column));
    }

    String cell(Sheet.Row row, CapitalColumn column) {
        int place = columns.indexOf(Optional.of(column));
        return place < 0 ? "" : row.cell(place);
    }

    List<Sheet.Row> below(Sheet sheet) {
        return sheet.rows().subList(heading + 1, sheet.rows().size());
    }
}
