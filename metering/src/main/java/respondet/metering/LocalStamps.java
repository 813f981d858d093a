package respondet.metering;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneRules;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import respondet.core.time.Resolution;

/** Turns local legal time into instants: days of 23, 24 and 25 hours, the repeated hour of autumn, the skipped of spring. */
public final class LocalStamps {

    private final ZoneId zone;
    private final ZoneRules rules;

    public LocalStamps(ZoneId zone) {
        this.zone = zone;
        this.rules = zone.getRules();
    }

    /** Local midnight at the start of a day, in seconds since 1970. */
    public long startOf(LocalDate date) {
        return date.atStartOfDay(zone).toEpochSecond();
    }

    /** How many intervals a local day has. */
    public int intervalsOn(LocalDate date, Resolution resolution) {
        return (int) ((startOf(date.plusDays(1)) - startOf(date)) / resolution.seconds());
    }

    /** The instant of a label whose season the file writes, summer or winter. */
    public Stamp flagged(LocalDateTime label, boolean summer) {
        var epoch = label.toEpochSecond(offset(label, summer));
        var valid = rules.getValidOffsets(label);
        boolean atChange = valid.size() != 1 || isNearChange(label);
        return atChange || valid.getFirst().equals(offset(label, summer)) ? new Stamp.At(epoch) : Stamp.WRONG_SEASON;
    }

    private ZoneOffset offset(LocalDateTime label, boolean summer) {
        var standard = rules.getStandardOffset(label.toInstant(ZoneOffset.UTC));
        return summer ? ZoneOffset.ofTotalSeconds(standard.getTotalSeconds() + 3600) : standard;
    }

    private boolean isNearChange(LocalDateTime label) {
        return rules.getValidOffsets(label.minusHours(1)).size() != 1
                || rules.getValidOffsets(label.minusSeconds(1)).size() != 1;
    }

    /** The labels of one register of one point, in the file's order. */
    public Sequence sequence() {
        return new Sequence();
    }

    /** Labels in the order of the file, which tells the two autumn hours apart: the first is summer time. */
    public final class Sequence {

        private final Map<LocalDateTime, Integer> seenAtChange = new HashMap<>();
        private LocalDateTime previous = LocalDateTime.MIN;

        private Sequence() {}

        /** A label that stands at the start of its interval. */
        public Stamp start(LocalDateTime label) {
            boolean repeated = label.equals(previous);
            previous = label;
            var offsets = rules.getValidOffsets(label);
            return switch (offsets.size()) {
                case 0 -> Stamp.SKIPPED;
                case 1 -> repeated ? Stamp.REPEATED : at(label, offsets.getFirst());
                default -> nth(label, offsets);
            };
        }

        private Stamp nth(LocalDateTime label, List<ZoneOffset> offsets) {
            int time = seenAtChange.merge(label, 1, Integer::sum);
            return time > offsets.size() ? Stamp.REPEATED : at(label, offsets.get(time - 1));
        }

        /**
         * A label that stands at the end of its interval. Senders number the autumn hours in two ways, 1 2 2 3 or 1 2 3 3,
         * and the spring hours 1 3 4 or 1 2 4: both are understood.
         */
        public Stamp end(LocalDateTime label, Resolution resolution) {
            boolean repeated = label.equals(previous);
            previous = label;
            var length = resolution.duration();
            if (isAfterRepeatedHour(label, length)) {
                return endAfterRepeatedHour(label, length);
            }
            var offsets = rules.getValidOffsets(label);
            return switch (offsets.size()) {
                case 0 -> before(rules.getTransition(label).toEpochSecond(), length);
                case 1 -> repeated ? Stamp.REPEATED : before(label.toEpochSecond(offsets.getFirst()), length);
                default -> endAtRepeatedHour(label, offsets, length);
            };
        }

        /** The label, such as 03:00, whose interval lies in the repeated hour though the label itself does not. */
        private boolean isAfterRepeatedHour(LocalDateTime label, Duration length) {
            return rules.getValidOffsets(label).size() == 1
                    && rules.getValidOffsets(label.minus(length)).size() == 2;
        }

        private Stamp endAtRepeatedHour(LocalDateTime label, List<ZoneOffset> offsets, Duration length) {
            int time = seenAtChange.merge(label, 1, Integer::sum);
            return time > offsets.size() ? Stamp.REPEATED : before(label.toEpochSecond(offsets.get(time - 1)), length);
        }

        private Stamp endAfterRepeatedHour(LocalDateTime label, Duration length) {
            int time = seenAtChange.merge(label, 1, Integer::sum);
            var winter = rules.getValidOffsets(label).getFirst();
            var summer = rules.getValidOffsets(label.minus(length)).getFirst();
            boolean otherLabelRepeated = seenAtChange.getOrDefault(label.minus(length), 0) > 1;
            if (time > 2 || (time == 2 && otherLabelRepeated)) {
                return Stamp.REPEATED;
            }
            return before(label.toEpochSecond(time == 2 || otherLabelRepeated ? winter : summer), length);
        }

        private Stamp before(long end, Duration length) {
            return new Stamp.At(end - length.toSeconds());
        }

        private Stamp at(LocalDateTime label, ZoneOffset offset) {
            return new Stamp.At(label.toEpochSecond(offset));
        }
    }
}
