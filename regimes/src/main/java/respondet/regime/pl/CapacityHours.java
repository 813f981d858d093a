package respondet.regime.pl;

import java.time.LocalDate;
import java.time.LocalDateTime;
import respondet.core.law.Dated;
import respondet.core.law.Legal;
import respondet.core.time.Timeline;
import respondet.regime.ParameterFile;

/** The hours in which consumers that are not households pay the capacity fee. */
record CapacityHours(Timeline timeline) {

    private static final Dated<Span> HOURS = ParameterFile.load("pl/capacity_hours", Span.class);
    private static final WorkingDays WORKING_DAYS = WorkingDays.load();

    /** Local hours of a day, the last excluded. */
    record Span(int from, int to) {}

    boolean holds(int position) {
        return isCharged(LocalDateTime.ofInstant(timeline.startOf(position), timeline.zone()));
    }

    @Legal(act = Acts.CAPACITY, article = "70")
    static boolean isCharged(LocalDateTime hour) {
        LocalDate date = hour.toLocalDate();
        var span = HOURS.on(date).value();
        return span.from() <= hour.getHour() && hour.getHour() < span.to() && WORKING_DAYS.isWorking(date);
    }
}
