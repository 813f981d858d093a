package respondet.app.open;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Service;
import respondet.app.run.FinalRuns;
import respondet.app.run.RunRow;

/** What everybody may know of a community's final months. Final runs never change, so what they gave is computed once. */
@Service
class OpenMonths {

    private final FinalRuns runs;
    private final FoundSums sums;
    private final Map<String, Known> known = new ConcurrentHashMap<>();

    OpenMonths(FinalRuns runs, FoundSums sums) {
        this.runs = runs;
        this.sums = sums;
    }

    private record Known(Map<YearMonth, List<RunRow>> from, List<OpenMonth> months) {}

    /** The latest month first. */
    List<OpenMonth> of(String community) {
        var now = runs.of(community);
        var last = known.get(community);
        if (last == null || !last.from().equals(now)) {
            last = new Known(now, months(now));
            known.put(community, last);
        }
        return last.months();
    }

    private List<OpenMonth> months(Map<YearMonth, List<RunRow>> finals) {
        var months = new ArrayList<OpenMonth>();
        finals.forEach((month, ofMonth) -> months.add(month(month, ofMonth)));
        months.sort(Comparator.comparing(OpenMonth::month).reversed());
        return List.copyOf(months);
    }

    private OpenMonth month(YearMonth month, List<RunRow> finals) {
        var found = finals.stream().map(sums::in).toList();
        return new OpenMonth(
                month,
                Figure.of(found.stream().map(FoundSums.Found::taken).toList()),
                Figure.of(found.stream().map(FoundSums.Found::produced).toList()),
                Figure.of(found.stream().map(FoundSums.Found::shared).toList()));
    }
}
