package respondet.metering.validation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import respondet.core.law.Message;
import respondet.core.law.Value;
import respondet.core.problem.Problem;
import respondet.core.problem.ProblemKind;
import respondet.core.quantity.Energy;
import respondet.core.quantity.Power;
import respondet.core.reading.Channel;
import respondet.core.reading.Series;
import respondet.core.time.Interval;

/** Values that the connection cannot carry; where its power is unknown, more than a large low-voltage one could. */
record Impossible(Channel channel, Map<String, Power> capacities) {

    /** A connection takes a little more than its name for a while. */
    private static final BigDecimal TOLERANCE = new BigDecimal("1.1");

    /** 2 MW: above what any member of a community is connected with at low voltage. */
    private static final Power UNKNOWN = Power.kW("2000");

    private static final int MOST_LISTED = 20;

    List<Problem> check(Series series) {
        long limit = limit(series);
        var problems = new ArrayList<Problem>();
        for (int i = 0; i < series.length() && problems.size() < MOST_LISTED; i++) {
            if (series.wattHours(i) > limit) {
                problems.add(Problem.of(ProblemKind.IMPOSSIBLE_VALUE, Message.of("hint.impossible_value"))
                        .at(channel.point())
                        .during(Interval.of(series.startOf(i), series.resolution()))
                        .with("energy", Value.of(Energy.wattHours(series.wattHours(i))))
                        .with("limit", Value.of(Energy.wattHours(limit))));
            }
        }
        return problems;
    }

    private long limit(Series series) {
        var power = capacities.getOrDefault(channel.point(), UNKNOWN);
        var seconds = BigDecimal.valueOf(series.resolution().seconds());
        return power.inKW()
                .multiply(TOLERANCE)
                .multiply(seconds)
                .movePointRight(3)
                .divide(BigDecimal.valueOf(3600), 0, RoundingMode.CEILING)
                .longValueExact();
    }
}
