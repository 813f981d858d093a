package respondet.app.filing;

import java.time.Year;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;
import respondet.app.community.Agreements;
import respondet.app.inspect.CoefficientFile;

/** The periods for which a community has something to file, and what each still lacks. */
@Component
record FilingPeriods(Agreements agreements, FinalMonths months) {

    /**
     * One document of one period.
     *
     * @param period {@code 2025}, {@code 2025-06} or {@code 2025-05-01}
     * @param missing months that are not final
     * @param withoutPoint members of whom no point is known, so that the document cannot be made
     */
    record Listed(FilingKind kind, String period, List<YearMonth> missing, List<String> withoutPoint) {

        boolean canBeMade() {
            return withoutPoint.isEmpty();
        }

        /** Whether there are files for machines. */
        boolean hasData() {
            return kind.span() != FilingKind.Span.DAY;
        }
    }

    /** The latest first. */
    List<Listed> of(String community, FilingKind kind) {
        return switch (kind.span()) {
            case YEAR -> years(community, kind);
            case MONTH ->
                months.names(community).reversed().stream()
                        .map(month -> new Listed(kind, month.toString(), List.of(), List.of()))
                        .toList();
            case DAY -> versions(community, kind);
        };
    }

    private List<Listed> years(String community, FilingKind kind) {
        return months.names(community).stream()
                .map(YearMonth::getYear)
                .distinct()
                .sorted(Comparator.reverseOrder())
                .map(Year::of)
                .map(year -> new Listed(kind, year.toString(), missing(community, year), List.of()))
                .toList();
    }

    private List<YearMonth> missing(String community, Year year) {
        return FinalMonths.missing(agreements.need(community), year, months.of(community, year));
    }

    private List<Listed> versions(String community, FilingKind kind) {
        var agreed = agreements.need(community);
        var file = new CoefficientFile(agreed);
        return agreed.keys().reversed().stream()
                .filter(_ -> file.problems().isEmpty())
                .map(version -> new Listed(kind, version.from().toString(), List.of(), file.withoutPoint(version)))
                .toList();
    }
}
