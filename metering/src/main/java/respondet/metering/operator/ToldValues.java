package respondet.metering.operator;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import respondet.core.law.Message;
import respondet.core.law.Value;
import respondet.core.problem.Checked;
import respondet.core.problem.Problem;
import respondet.core.problem.ProblemKind;
import respondet.core.reading.Series;
import respondet.metering.FileProblems;
import respondet.metering.NumberText;

/** Collects what one file of an operator tells, and what is wrong with it. */
final class ToldValues {

    private static final long ORIGIN = 946_684_800L;
    private static final long END = 4_102_444_800L;
    private static final int STEP = 900;
    private static final long FREE_CELLS = 4_000_000;
    private static final long CELLS_PER_VALUE = 64;

    private final OperatorContext context;
    private final FileProblems problems = new FileProblems();
    private final Map<Register, ToldColumn> columns = new TreeMap<>();
    private final WrittenUnit unit = new WrittenUnit();

    private record Register(Told told, String name) implements Comparable<Register> {
        @Override
        public int compareTo(Register other) {
            int byTold = told.compareTo(other.told);
            return byTold != 0 ? byTold : name.compareTo(other.name);
        }
    }

    /** Where a value stands: which interval, on which line. */
    record Place(long start, long line) {}

    ToldValues(OperatorContext context) {
        this.context = context;
    }

    OperatorContext context() {
        return context;
    }

    FileProblems problems() {
        return problems;
    }

    /** The point's id; a name that is none of the community's refuses the file. */
    Optional<String> point(String name, long line) {
        var found = context.point(name);
        if (found.isEmpty()) {
            problems.add(foreign(NumberText.quoted(name)).atLine(line));
        }
        return found;
    }

    static Problem foreign(String name) {
        return Problem.of(ProblemKind.FOREIGN_POINT, Message.of("hint.operator.unknown_point"))
                .at(name);
    }

    /** A value in kilowatt-hours as it is written. */
    void kWh(Told told, String register, Place place, String written) {
        var number = NumberText.parse(written);
        if (number.isEmpty()) {
            problems.broken(place.line(), "hint.not_a_number", written);
        } else {
            unit.see(number.get());
            put(new Register(told, register), place, number.get());
        }
    }

    private void put(Register register, Place place, BigDecimal kWh) {
        if (place.start() < ORIGIN || place.start() >= END) {
            problems.broken(place.line(), "hint.year_out_of_range");
        } else if (place.start() % STEP != 0) {
            problems.broken(place.line(), "hint.off_grid");
        } else if (kWh.signum() < 0 && register.told().figure() != Figure.BALANCE) {
            problems.add(ProblemKind.WRONG_VALUE, place.line(), "hint.operator.negative");
        } else {
            var wattHours = WrittenUnit.wattHours(kWh);
            if (wattHours.bitLength() >= Integer.SIZE) {
                problems.add(at(ProblemKind.VALUE_OVERFLOW, register, place));
            } else {
                columns.computeIfAbsent(register, _ -> new ToldColumn())
                        .add(place.start(), wattHours.intValueExact(), place.line());
            }
        }
    }

    private static Problem at(ProblemKind kind, Register register, Place place) {
        return Problem.of(kind)
                .atLine(place.line())
                .at(register.told().point())
                .during(Instant.ofEpochSecond(place.start()));
    }

    /** Everything told, or why it is refused. */
    Checked<OperatorAllocation> build(String format, int version) {
        columns.forEach((register, column) -> column.sort((start, line, same) -> problems.add(at(
                same ? ProblemKind.SAME_DUPLICATE : ProblemKind.CONFLICTING_DUPLICATE,
                register,
                new Place(start, line)))));
        if (columns.isEmpty() && !problems.refuses()) {
            problems.add(Problem.of(ProblemKind.NO_READINGS, Message.of("hint.operator.tells_nothing")));
        }
        long cells = columns.values().stream().mapToLong(ToldColumn::span).sum();
        long values = columns.values().stream().mapToLong(ToldColumn::count).sum();
        if (cells > FREE_CELLS + CELLS_PER_VALUE * values) {
            problems.add(Problem.of(ProblemKind.FILE_TOO_LARGE, Message.of("hint.scattered_dates")));
        }
        var series = problems.refuses() ? new TreeMap<Told, Series>() : series();
        return Checked.of(new OperatorAllocation(format, unit.wattHours(), version, series), problems.all());
    }

    private SortedMap<Told, Series> series() {
        var sums = new TreeMap<Told, ToldColumn>();
        columns.forEach((register, column) -> sums.merge(register.told(), column, ToldColumn::plus));
        var series = new TreeMap<Told, Series>();
        sums.forEach((told, column) -> series.put(told, column.series(column.resolution(context.lone()))));
        return series;
    }

    /** A note with the number of rows that say nothing of an allocation. */
    void noteOthers(long rows) {
        if (rows > 0) {
            problems.add(Problem.of(ProblemKind.IGNORED_PART, Message.of("hint.operator.other_rows"))
                    .with("rows", Value.of(rows)));
        }
    }
}
