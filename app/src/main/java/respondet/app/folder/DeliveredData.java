package respondet.app.folder;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import respondet.core.law.Message;
import respondet.core.law.Value;
import respondet.core.problem.Problem;
import respondet.core.problem.ProblemKind;
import respondet.core.reading.Channel;
import respondet.core.reading.Readings;
import respondet.core.reading.Series;
import respondet.core.time.Interval;
import respondet.metering.MeterData;

/** The files of one delivery; two of one format and version must not contradict each other. */
final class DeliveredData {

    private record Named(String file, MeterData data) {}

    private final List<Named> all = new ArrayList<>();

    void add(String file, MeterData data) {
        all.add(new Named(file, data));
        all.sort(Comparator.comparingInt((Named each) -> each.data().version()).thenComparing(Named::file));
    }

    Readings merged() {
        return Readings.merge(all.stream().map(each -> each.data().readings()).toList());
    }

    /** The first contradiction of each channel between two files of equal rank. */
    List<Problem> conflicts() {
        var problems = new ArrayList<Problem>();
        for (int i = 0; i < all.size(); i++) {
            for (int j = i + 1; j < all.size(); j++) {
                if (isOfEqualRank(all.get(i).data(), all.get(j).data())) {
                    problems.addAll(conflicts(all.get(i), all.get(j)));
                }
            }
        }
        return problems;
    }

    private static boolean isOfEqualRank(MeterData one, MeterData other) {
        return one.version() == other.version() && one.format().equals(other.format());
    }

    private static List<Problem> conflicts(Named one, Named other) {
        var problems = new ArrayList<Problem>();
        other.data().readings().series().forEach((channel, series) -> {
            for (var theirs : series) {
                for (var ours : one.data().readings().of(channel.point(), channel.direction())) {
                    conflict(ours, theirs)
                            .map(each -> problem(one, other, channel, each))
                            .ifPresent(problems::add);
                }
            }
        });
        return problems;
    }

    private static Optional<Interval> conflict(Series ours, Series theirs) {
        if (ours.resolution() != theirs.resolution()) {
            return Optional.empty();
        }
        for (int i = 0; i < theirs.length(); i++) {
            int at = ours.positionOf(theirs.startOf(i));
            boolean both = at >= 0 && at < ours.length() && !theirs.isMissing(i) && !ours.isMissing(at);
            if (both && ours.wattHours(at) != theirs.wattHours(i)) {
                return Optional.of(Interval.of(theirs.startOf(i), theirs.resolution()));
            }
        }
        return Optional.empty();
    }

    private static Problem problem(Named one, Named other, Channel channel, Interval interval) {
        var hint = Message.of("folder.contradiction")
                .with("text", Value.of(one.file()))
                .with(
                        "direction",
                        new Value.Word("direction." + channel.direction().id()));
        return Problem.of(ProblemKind.CONFLICTING_DUPLICATE, hint)
                .in(other.file())
                .at(channel.point())
                .during(interval);
    }
}
