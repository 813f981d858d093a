package respondet.regime.pl;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The zones of the multi-zone tariff groups by name of the group, such as {@code g12}. */
record TariffZones(Map<String, Schedule> schedules) {

    /** The zones of one tariff group. */
    record Schedule(String otherwise, List<Window> windows) {

        String zoneAt(LocalDateTime hour, boolean working) {
            return windows.stream()
                    .filter(window -> window.holds(hour, working))
                    .map(Window::zone)
                    .findFirst()
                    .orElse(otherwise);
        }
    }

    /** Hours of some days of some months; without days or months, of all. */
    record Window(
            String zone,
            int from,
            int to,
            @Nullable Days days,
            @Nullable List<Integer> months) {

        private boolean holds(LocalDateTime hour, boolean working) {
            return from <= hour.getHour()
                    && hour.getHour() < to
                    && (days == null || (days == Days.WORKING) == working)
                    && (months == null || months.contains(hour.getMonthValue()));
        }
    }

    /** Working days, or the days free from work. */
    enum Days {
        WORKING,
        FREE
    }
}
