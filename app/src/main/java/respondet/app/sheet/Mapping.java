package respondet.app.sheet;

import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * Which column is about what.
 *
 * @param <C> what columns of such a list can be about
 * @param columns what each is about, in order; none where it is left out
 * @param heading the place of the row with the headings among the filled rows
 */
record Mapping<C extends About>(List<Optional<C>> columns, int heading) {

    Mapping {
        columns = List.copyOf(columns);
    }

    boolean has(C wanted) {
        return columns.contains(Optional.of(wanted));
    }

    /** What more than one column is about. */
    List<C> doubled() {
        return columns.stream()
                .flatMap(Optional::stream)
                .filter(each -> Collections.frequency(columns, Optional.of(each)) > 1)
                .distinct()
                .toList();
    }

    String cell(Sheet.Row row, C wanted) {
        int column = columns.indexOf(Optional.of(wanted));
        return column < 0 ? "" : row.cell(column);
    }

    List<Sheet.Row> below(Sheet sheet) {
        return sheet.rows().subList(heading + 1, sheet.rows().size());
    }
}
