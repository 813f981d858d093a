package respondet.metering.mapping;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import respondet.core.reading.Direction;
import respondet.core.time.Resolution;

/**
 * What a table's columns mean, as written in a mapping file.
 *
 * @param mapping the identifier under which the layout is known
 * @param skip lines above the heading
 * @param point the point of all rows, where no column names it
 * @param direction the direction of all rows, where no column names it
 * @param label whether stamps stand at the {@code start} or the {@code end} of an interval
 * @param minutes length of an interval
 * @param estimated words in the quality column that mean an estimate
 */
public record Mapping(
        String mapping,
        @Nullable String separator,
        @Nullable String decimal,
        int skip,
        Headings columns,
        @Nullable String point,
        @Nullable String direction,
        @Nullable String label,
        int minutes,
        @Nullable String unit,
        @Nullable List<String> estimated) {

    /** The headings of the columns; {@code consumption} and {@code production} hold values side by side. */
    public record Headings(
            @Nullable String point,
            @Nullable String date,
            @Nullable String time,
            @Nullable String value,
            @Nullable String consumption,
            @Nullable String production,
            @Nullable String direction,
            @Nullable String register,
            @Nullable String quality) {}

    public Mapping {
        minutes = minutes == 0 ? 15 : minutes;
        estimated = estimated == null ? List.of() : List.copyOf(estimated);
    }

    char mark() {
        return decimal == null || decimal.isEmpty() ? ',' : decimal.charAt(0);
    }

    char cellSeparator() {
        return separator == null || separator.isEmpty() ? ';' : separator.charAt(0);
    }

    boolean isEndLabel() {
        return "end".equalsIgnoreCase(label);
    }

    boolean isInWattHours() {
        return "Wh".equals(unit);
    }

    boolean isEstimate(String word) {
        return estimated != null && estimated.stream().anyMatch(word::equalsIgnoreCase);
    }

    Resolution resolution() {
        return Resolution.ofSeconds(minutes * 60L).orElse(Resolution.QUARTER_HOUR);
    }

    Optional<Direction> fixedDirection() {
        return direction == null ? Optional.empty() : DirectionWords.find(direction);
    }

    /** Whether it says enough to read a table. */
    boolean isComplete() {
        boolean values = columns.value() != null || columns.consumption() != null || columns.production() != null;
        boolean known = Resolution.ofSeconds(minutes * 60L).isPresent();
        return values && known && columns.date() != null && (point != null || columns.point() != null);
    }
}
