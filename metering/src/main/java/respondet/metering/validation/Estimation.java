package respondet.metering.validation;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import respondet.core.community.EstimationRule;
import respondet.core.problem.Checked;
import respondet.core.problem.Problem;
import respondet.core.reading.Channel;
import respondet.core.reading.Readings;
import respondet.core.reading.Series;

/**
 * Fills missing values by the rule that the community declared. Filled values carry the quality ESTIMATED; what the rule
 * cannot fill stays missing.
 */
public record Estimation(EstimationRule rule, ZoneId zone) {

    /** The readings with their gaps closed, and a note for every span that was filled. */
    public Checked<Readings> fill(Readings readings) {
        if (rule == EstimationRule.NONE) {
            return Checked.of(readings);
        }
        var problems = new ArrayList<Problem>();
        var filled = new TreeMap<Channel, Series>();
        readings.series().forEach((channel, parts) -> {
            if (parts.size() == 1) {
                filled.put(channel, fill(channel, parts.getFirst(), problems));
            }
        });
        return Checked.of(readings.replacedBy(Readings.of(filled)), problems);
    }

    private Series fill(Channel channel, Series series, List<Problem> problems) {
        var gaps = new FilledSeries(channel, series);
        switch (rule) {
            case NONE -> {}
            case SAME_TIME_LAST_WEEK -> new LastWeek(series, zone).fill(gaps);
            case INTERPOLATION -> Interpolation.fill(series, gaps);
        }
        problems.addAll(gaps.notes(rule));
        return gaps.series();
    }
}
