package respondet.metering.eddie;

import respondet.core.law.Message;
import respondet.core.problem.Problem;
import respondet.core.problem.ProblemKind;
import respondet.core.time.Resolution;
import respondet.metering.ReadingsBuilder;
import respondet.metering.SeriesBuilder;

/** Takes of a time series what a settlement can use and says what it leaves out. */
record SeriesReadings(TimeSeries series, ReadingsBuilder builder) {

    void add() {
        if (!series.isElectricEnergy()) {
            ignore(series.line(), "problem.eddie.not_energy");
        } else if (series.direction().isEmpty()) {
            ignore(series.line(), "problem.eddie.direction");
        } else {
            series.direction()
                    .flatMap(way -> builder.channel(series.point(), way, series.line()))
                    .ifPresent(target -> series.periods().forEach(period -> add(period, target)));
        }
    }

    private void ignore(long line, String hint) {
        builder.problems()
                .add(Problem.of(ProblemKind.IGNORED_PART, Message.of(hint)).atLine(line));
    }

    private void add(SeriesPeriod period, SeriesBuilder target) {
        period.length()
                .ifPresentOrElse(
                        length -> period.points().forEach(point -> add(period, point, length, target)),
                        () -> ignore(period.line(), "problem.eddie.length"));
    }

    private void add(SeriesPeriod period, SeriesPeriod.Point point, Resolution length, SeriesBuilder target) {
        var start = period.startOf(point, length);
        var energy = series.energy(point.quantity());
        builder.row();
        if (start.isEmpty()) {
            builder.problems().broken(point.line(), "problem.eddie.period");
        } else if (point.isMissing()) {
            target.addMissing(start.getAsLong(), length, point.line());
        } else if (energy.isEmpty()) {
            builder.problems().broken(point.line(), "problem.eddie.value");
        } else {
            target.add(start.getAsLong(), length, energy.get(), point.how(), point.line());
        }
    }
}
