package respondet.metering.greenbutton;

import java.util.Optional;
import respondet.core.law.Message;
import respondet.core.problem.Problem;
import respondet.core.problem.ProblemKind;
import respondet.metering.ReadingsBuilder;
import respondet.metering.SeriesBuilder;

/** Takes the interval blocks that a settlement can use and says which it leaves out. */
record BlockReadings(Feed feed, ReadingsBuilder builder) {

    void add(Feed.Block block) {
        var type = feed.typeOf(block);
        if (type.isEmpty()) {
            builder.problems().broken(block.line(), "problem.greenbutton.no_type");
        } else if (!type.get().isElectricEnergy()) {
            ignore(block.line(), "problem.greenbutton.not_energy");
        } else if (type.get().direction().isEmpty()) {
            ignore(block.line(), "problem.greenbutton.net");
        } else {
            add(block, type.get());
        }
    }

    private void ignore(long line, String hint) {
        builder.problems()
                .add(Problem.of(ProblemKind.IGNORED_PART, Message.of(hint)).atLine(line));
    }

    private void add(Feed.Block block, ReadingType type) {
        boolean usable =
                block.values().stream().anyMatch(each -> each.resolution(type).isPresent());
        if (!usable) {
            ignore(block.line(), "problem.greenbutton.length");
            return;
        }
        series(block, type).ifPresent(series -> block.values().forEach(value -> add(value, type, series)));
    }

    private Optional<SeriesBuilder> series(Feed.Block block, ReadingType type) {
        return type.direction().flatMap(way -> builder.channel(Feed.pointOf(block), way, block.line()));
    }

    private void add(IntervalValue value, ReadingType type, SeriesBuilder series) {
        var resolution = value.resolution(type);
        var energy = value.energy(type);
        builder.row();
        if (resolution.isEmpty() || value.start() == 0) {
            builder.problems().broken(value.line(), "problem.greenbutton.period");
        } else if (energy.isEmpty()) {
            builder.problems().broken(value.line(), "problem.greenbutton.value");
        } else {
            series.add(value.start(), resolution.get(), energy.get(), value.quality(), value.line());
        }
    }
}
