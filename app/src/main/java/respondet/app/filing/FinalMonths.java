package respondet.app.filing;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import respondet.app.run.FinalRuns;
import respondet.app.run.RunRow;
import respondet.app.run.RunSources;
import respondet.core.community.Community;
import respondet.core.community.Member;

/** The months of a community whose figures count, and those that are still missing. */
@Component
class FinalMonths {

    private final FinalRuns finals;
    private final RunSources sources;

    FinalMonths(FinalRuns finals, RunSources sources) {
        this.finals = finals;
        this.sources = sources;
    }

    /** The months that are final. */
    List<YearMonth> names(String community) {
        return List.copyOf(finals.of(community).keySet());
    }

    List<FinalMonth> of(String community, Year year) {
        return finals.of(community).values().stream()
                .map(List::getLast)
                .filter(run -> run.month().getYear() == year.getValue())
                .flatMap(run -> read(run).stream())
                .toList();
    }

    Optional<FinalMonth> of(String community, YearMonth month) {
        return Optional.ofNullable(finals.of(community).get(month))
                .map(List::getLast)
                .flatMap(this::read);
    }

    private Optional<FinalMonth> read(RunRow run) {
        return finals.settlement(run).map(settlement -> FinalMonth.of(run, settlement));
    }

    /** The months of the year that build on one that was corrected after them. */
    List<YearMonth> outdated(Community agreed, Year year) {
        return finals.outdated(agreed).stream()
                .filter(month -> month.getYear() == year.getValue())
                .toList();
    }

    /** The community as the run of the month knew it. */
    Optional<Community> community(FinalMonth month) {
        return sources.community(month.run()).found();
    }

    /** The months of a year in which the community had members and that are not final. */
    static List<YearMonth> missing(Community community, Year year, List<FinalMonth> there) {
        var first = community.members().stream()
                .map(Member::joined)
                .min(LocalDate::compareTo)
                .map(YearMonth::from)
                .orElse(year.atMonth(1));
        return IntStream.rangeClosed(1, 12)
                .mapToObj(year::atMonth)
                .filter(month -> !month.isBefore(first))
                .filter(month -> there.stream().noneMatch(each -> Objects.equals(each.month(), month)))
                .toList();
    }
}
