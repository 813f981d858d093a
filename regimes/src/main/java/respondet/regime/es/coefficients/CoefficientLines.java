package respondet.regime.es.coefficients;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import respondet.core.community.AllocationKey;
import respondet.core.community.HourlyCoefficients;
import respondet.core.law.Message;
import respondet.core.law.Value;
import respondet.core.problem.Checked;
import respondet.core.problem.Problem;
import respondet.core.problem.ProblemKind;
import respondet.core.quantity.Share;

/** The lines of one coefficient file on the way to a key. */
final class CoefficientLines {

    private static final int HOURS = 8760;
    private static final int MOST_PROBLEMS = 100;
    private static final int UNSET = -1;
    private static final Pattern COEFFICIENT = Pattern.compile("([01]),([0-9]{1,6})");
    private static final Pattern HOUR = Pattern.compile("[1-9][0-9]{0,3}");

    private final String file;
    private final Map<String, String> memberOf;
    private final Map<String, int[]> byPoint = new TreeMap<>();
    private final List<Problem> problems = new ArrayList<>();
    private int columns;

    CoefficientLines(String file, Map<String, String> memberOf) {
        this.file = file;
        this.memberOf = memberOf;
    }

    Checked<AllocationKey> read(String text) {
        var lines = text.split("\r?\n", UNSET);
        int count = lines[lines.length - 1].isEmpty() ? lines.length - 1 : lines.length;
        for (int i = 0; i < count && problems.size() < MOST_PROBLEMS; i++) {
            readLine(i + 1, lines[i].split(";", UNSET));
        }
        if (count == 0) {
            add(0, ProblemKind.BROKEN_STRUCTURE, "empty");
        }
        if (problems.isEmpty()) {
            checkCounts();
        }
        return problems.isEmpty() ? key() : Checked.refused(problems);
    }

    private void readLine(int line, String[] fields) {
        columns = columns == 0 ? fields.length : columns;
        if (fields.length != columns || (columns != 2 && columns != 3)) {
            add(line, ProblemKind.BROKEN_STRUCTURE, "columns");
            return;
        }
        if (!memberOf.containsKey(fields[0])) {
            add(line, ProblemKind.FOREIGN_POINT, "unknown_cups", "cups", fields[0]);
            return;
        }
        var hour = columns == 3 ? hour(line, fields[1]) : Optional.of(0);
        var value = coefficient(line, fields[columns - 1]);
        if (hour.isPresent() && value.isPresent()) {
            set(line, fields[0], hour.get(), value.get());
        }
    }

    private Optional<Integer> hour(int line, String field) {
        if (!HOUR.matcher(field).matches() || Integer.parseInt(field) > HOURS) {
            add(line, ProblemKind.WRONG_VALUE, "hour", "value", field);
            return Optional.empty();
        }
        return Optional.of(Integer.parseInt(field) - 1);
    }

    private Optional<Integer> coefficient(int line, String field) {
        var parts = COEFFICIENT.matcher(field);
        if (!parts.matches()) {
            add(line, ProblemKind.WRONG_VALUE, "decimal", "value", field);
            return Optional.empty();
        }
        var millionths = new BigDecimal(parts.group(1) + "." + parts.group(2)).movePointRight(6);
        return Optional.of(millionths.intValueExact());
    }

    private void set(int line, String point, int hour, int millionths) {
        var values = byPoint.computeIfAbsent(point, _ -> unset());
        if (values[hour] != UNSET) {
            add(line, ProblemKind.CONFLICTING_DUPLICATE, "twice", "cups", point);
        }
        values[hour] = millionths;
    }

    private int[] unset() {
        var values = new int[columns == 3 ? HOURS : 1];
        Arrays.fill(values, UNSET);
        return values;
    }

    private void checkCounts() {
        byPoint.forEach((point, values) -> {
            long missing = Arrays.stream(values).filter(each -> each == UNSET).count();
            if (missing > 0) {
                problems.add(problem(ProblemKind.MISSING_VALUE, "missing_hours")
                        .with("cups", Value.of(point))
                        .with("missing", Value.of(missing)));
            }
        });
    }

    private Checked<AllocationKey> key() {
        var members = List.copyOf(
                new TreeSet<>(byPoint.keySet().stream().map(memberOf::get).toList()));
        var table = new int[columns == 3 ? HOURS : 1][members.size()];
        byPoint.forEach((point, values) -> {
            int column = members.indexOf(memberOf.get(point));
            for (int hour = 0; hour < values.length; hour++) {
                table[hour][column] += values[hour];
            }
        });
        checkSums(table);
        if (!problems.isEmpty()) {
            return Checked.refused(problems);
        }
        return Checked.of(
                columns == 3
                        ? new AllocationKey.Hourly(new HourlyCoefficients(members, table))
                        : constant(members, table[0]));
    }

    private void checkSums(int[][] table) {
        for (int hour = 0; hour < table.length && problems.size() < MOST_PROBLEMS; hour++) {
            int sum = Arrays.stream(table[hour]).sum();
            if (sum != HourlyCoefficients.WHOLE) {
                problems.add(problem(ProblemKind.WRONG_SUM, "sum")
                        .with("hour", Value.of(hour + 1))
                        .with("sum", Value.of(BigDecimal.valueOf(sum, 6))));
            }
        }
    }

    private static AllocationKey constant(List<String> members, int[] millionths) {
        var shares = new TreeMap<String, Share>();
        for (int m = 0; m < millionths.length; m++) {
            shares.put(members.get(m), SixDecimals.share(millionths[m]));
        }
        return new AllocationKey.Constant(shares);
    }

    private void add(int line, ProblemKind kind, String reason) {
        problems.add(problem(kind, reason).atLine(line));
    }

    private void add(int line, ProblemKind kind, String reason, String name, String value) {
        problems.add(problem(kind, reason).atLine(line).with(name, Value.of(value)));
    }

    private Problem problem(ProblemKind kind, String reason) {
        return Problem.of(kind, Message.of("problem.es.coefficients." + reason)).in(file);
    }
}
