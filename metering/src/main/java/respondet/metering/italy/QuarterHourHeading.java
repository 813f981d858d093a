package respondet.metering.italy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import respondet.metering.LocalDates;

/**
 * The heading {@code Giorno;00:00-00:15;…}.
 *
 * @param minutes per column after the date the minutes after midnight at which its quarter-hour starts
 */
record QuarterHourHeading(List<Integer> minutes) {

    private static final Pattern COLUMN = Pattern.compile("(\\d{1,2}:\\d{2})\\s*-\\s*\\d{1,2}:\\d{2}");
    private static final int FEWEST = 92;
    private static final int MOST = 100;

    static Optional<QuarterHourHeading> of(List<String> cells) {
        if (!"giorno".equalsIgnoreCase(cells.getFirst())) {
            return Optional.empty();
        }
        var minutes = new ArrayList<Integer>();
        for (var cell : cells.subList(1, cells.size())) {
            var matcher = COLUMN.matcher(cell);
            if (matcher.matches()) {
                LocalDates.minutes(matcher.group(1)).ifPresent(minutes::add);
            }
        }
        boolean fits = minutes.size() >= FEWEST
                && minutes.size() <= MOST
                && minutes.stream().allMatch(m -> m % 15 == 0);
        return fits ? Optional.of(new QuarterHourHeading(List.copyOf(minutes))) : Optional.empty();
    }
}
