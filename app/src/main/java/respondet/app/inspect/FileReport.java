package respondet.app.inspect;

import java.util.List;
import java.util.Optional;
import respondet.core.problem.Problem;
import respondet.core.problem.ProblemKind;

/**
 * What one file is, what is in it and what is wrong with it.
 *
 * @param kind of what it is: energy, prices, exchange rates; none where no layout fits
 * @param rows data rows read; 0 where the file was refused
 */
public record FileReport(
        String file,
        Optional<Kind> kind,
        String format,
        long rows,
        boolean accepted,
        List<SeriesReport> series,
        List<Problem> problems) {

    /** What a file can hold. */
    public enum Kind {
        READINGS,
        PRICES,
        RATES
    }

    public FileReport {
        series = List.copyOf(series);
        problems = problems.stream().sorted(Problem.ORDER).toList();
    }

    /** Whether real files of this layout were seen. */
    public boolean isConfirmed() {
        return problems.stream().noneMatch(problem -> problem.kind() == ProblemKind.LAYOUT_NOT_CONFIRMED);
    }
}
