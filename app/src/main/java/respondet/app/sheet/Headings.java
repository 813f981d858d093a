package respondet.app.sheet;

import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * The headings of one kind of list.
 *
 * @param <C> what columns of such a list can be about
 * @param guess what a heading most probably means
 * @param find what columns are about, by identifier
 */
record Headings<C extends About>(Function<String, Optional<C>> guess, Function<String, Optional<C>> find) {

    private static final int ROWS_ABOVE = 5;

    /** By the first row in which at least two headings are known; a title may stand above. */
    Mapping<C> guess(Sheet sheet) {
        int heading = row(sheet);
        var found = new ArrayList<Optional<C>>();
        for (int column = 0; column < sheet.columns(); column++) {
            var guessed = guess.apply(sheet.rows().get(heading).cell(column));
            found.add(guessed.filter(each -> !found.contains(Optional.of(each))));
        }
        return new Mapping<>(found, heading);
    }

    /** As somebody corrected it in a form. */
    Mapping<C> corrected(Sheet sheet, Map<String, String> fields) {
        var columns = IntStream.range(0, sheet.columns())
                .mapToObj(column -> find.apply(fields.getOrDefault("column-" + column, "")))
                .toList();
        return new Mapping<>(columns, row(sheet));
    }

    private int row(Sheet sheet) {
        return IntStream.range(0, Math.min(ROWS_ABOVE, sheet.rows().size()))
                .filter(row -> isHeading(sheet.rows().get(row)))
                .findFirst()
                .orElse(0);
    }

    boolean isHeading(Sheet.Row row) {
        return row.cells().stream()
                        .filter(cell -> guess.apply(cell).isPresent())
                        .count()
                >= 2;
    }
}
