package respondet.app.sheet;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Which column is about what.
 *
 * @param columns what each is about, in order; none where it is left out
 * @param heading the place of the row with the headings among the filled rows
 */
record Mapping(List<Optional<Field>> columns, int heading) {

    private static final int ROWS_ABOVE = 5;

    Mapping {
        columns = List.copyOf(columns);
    }

    /** By the first row in which at least two headings are known; a title may stand above. */
    static Mapping guess(Sheet sheet) {
        int heading = heading(sheet);
        var found = new ArrayList<Optional<Field>>();
        for (int column = 0; column < sheet.columns(); column++) {
            var guess = Field.guess(sheet.rows().get(heading).cell(column));
            found.add(guess.filter(field -> !found.contains(Optional.of(field))));
        }
        return new Mapping(found, heading);
    }

    /** As somebody corrected it in a form. */
    static Mapping of(Sheet sheet, Map<String, String> fields) {
        return new Mapping(
                IntStream.range(0, sheet.columns())
                        .mapToObj(column -> Field.of(fields.getOrDefault("column-" + column, "")))
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
                        .filter(cell -> Field.guess(cell).isPresent())
                        .count()
                >= 2;
    }

    boolean has(Field field) {
        return columns.contains(Optional.of(field));
    }

    /** Fields that more than one column is about. */
    List<Field> doubled() {
        return columns.stream()
                .flatMap(Optional::stream)
                .filter(field -> Collections.frequency(columns, Optional.of(field)) > 1)
                .distinct()
                .toList();
    }

    String cell(Sheet.Row row, Field field) {
        int column = columns.indexOf(Optional.of(field));
        return column < 0 ? "" : row.cell(column);
    }

    List<Sheet.Row> below(Sheet sheet) {
        return sheet.rows().subList(heading + 1, sheet.rows().size());
    }
}
