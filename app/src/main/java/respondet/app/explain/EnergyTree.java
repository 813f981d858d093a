package respondet.app.explain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.SortedMap;
import java.util.TreeMap;
import respondet.core.law.Explanation;
import respondet.core.law.Explanation.Operation;
import respondet.core.law.Message;
import respondet.core.law.Value;
import respondet.core.quantity.Energy;
import respondet.core.settlement.Allocation;
import respondet.core.settlement.Division;
import respondet.core.time.Month;

/** Why a member has this much energy: a month by its days, an interval by the law's own division. */
record EnergyTree(Allocation allocation, int member) {

    Explanation ofMonth(SpineFigure figure, Month month) {
        return figure == SpineFigure.RESIDUAL
                ? difference(
                        about("explain.energy.of_month", figure).with("month", Value.of(month.name())),
                        sumOfDays(SpineFigure.CONSUMED, month),
                        sumOfDays(SpineFigure.SHARED, month))
                : sumOfDays(figure, month);
    }

    private Explanation sumOfDays(SpineFigure figure, Month month) {
        var parts = new ArrayList<Explanation>();
        long[] sum = new long[1];
        days(figure, month).forEach((date, wattHours) -> {
            var what = about("explain.energy.of_day", figure).with("date", Value.of(date));
            parts.add(Explanation.of(what, energy(wattHours), Operation.SUM_OVER_INTERVALS));
            sum[0] += wattHours;
        });
        var what = about("explain.energy.of_month", figure).with("month", Value.of(month.name()));
        return Explanation.of(what, energy(sum[0]), Operation.SUM, parts);
    }

    private SortedMap<LocalDate, Long> days(SpineFigure figure, Month month) {
        var timeline = allocation.community().timeline();
        var days = new TreeMap<LocalDate, Long>();
        allocation.forEach(
                month,
                interval ->
                        days.merge(timeline.dateOf(interval.position()), figure.in(interval, member), Math::addExact));
        return days;
    }

    Explanation ofInterval(SpineFigure figure, int position) {
        var interval = allocation.at(position);
        return switch (figure) {
            case CONSUMED -> consumed(interval);
            case SHARED -> allocation.whyShared(position, member);
            case SURPLUS -> surplus(interval);
            case RESIDUAL ->
                difference(
                        at("explain.energy.of_interval", figure, interval),
                        consumed(interval),
                        allocation.whyShared(position, member));
        };
    }

    private Explanation consumed(Division interval) {
        var parts = new ArrayList<Explanation>();
        for (int point : allocation.community().pointsOf(member)) {
            boolean estimated = allocation.metered().isEstimated(interval.position(), point);
            var key = estimated ? "explain.energy.of_point.estimated" : "explain.energy.of_point";
            var id = allocation.community().points().get(point).id();
            parts.add(Explanation.input(
                    Message.of(key).with("point", Value.of(id)), energy(interval.consumedAt()[point])));
        }
        var what = at("explain.energy.of_interval", SpineFigure.CONSUMED, interval);
        return Explanation.of(what, energy(interval.consumed()[member]), Operation.SUM, parts);
    }

    /** What was assigned to the member and not taken, where the law assigns before it looks at consumption. */
    private Explanation surplus(Division interval) {
        var what = at("explain.energy.of_interval", SpineFigure.SURPLUS, interval);
        long surplus = interval.memberSurplus()[member];
        var shared = allocation.whyShared(interval.position(), member);
        var assigned = energy(surplus + interval.shared()[member]);
        return shared.parts().stream()
                .filter(part -> surplus > 0 && part.value().equals(assigned))
                .findFirst()
                .map(part -> Explanation.of(what, energy(surplus), Operation.DIFFERENCE, part, shared))
                .orElseGet(() -> Explanation.input(what, energy(surplus)));
    }

    private static Explanation difference(Message what, Explanation whole, Explanation part) {
        var left = ((Value.Energy) whole.value()).energy().minus(((Value.Energy) part.value()).energy());
        return Explanation.of(what, Value.of(left), Operation.DIFFERENCE, whole, part);
    }

    private Message at(String key, SpineFigure figure, Division interval) {
        var start = allocation.community().timeline().startOf(interval.position());
        return about(key, figure).with("from", Value.of(start));
    }

    private static Message about(String key, SpineFigure figure) {
        return Message.of(key).with("figure", figure.word());
    }

    private static Value energy(long wattHours) {
        return Value.of(Energy.wattHours(wattHours));
    }
}
