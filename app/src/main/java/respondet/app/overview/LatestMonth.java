package respondet.app.overview;

import java.util.List;
import org.springframework.stereotype.Component;
import respondet.app.overview.OverviewPage.Fact;
import respondet.app.overview.OverviewPage.Latest;
import respondet.app.report.MonthBars;
import respondet.app.run.FinalRuns;
import respondet.app.run.MemberTotals;
import respondet.app.run.RunRow;
import respondet.app.text.Texts;
import respondet.core.quantity.Energy;

/** The last month that is final, with the energy of the whole community. */
@Component
class LatestMonth {

    private final FinalRuns finals;

    LatestMonth(FinalRuns finals) {
        this.finals = finals;
    }

    /** None before a month is final. */
    List<Latest> of(String community, Texts texts) {
        var months = finals.of(community);
        return months.isEmpty()
                ? List.of()
                : List.of(told(months.lastEntry().getValue().getLast(), texts));
    }

    private Latest told(RunRow run, Texts texts) {
        var totals = finals.totals(run);
        long taken = totals.stream().mapToLong(MemberTotals::consumed).sum();
        long shared = totals.stream().mapToLong(MemberTotals::shared).sum();
        long produced = finals.produced(run).values().stream()
                .mapToLong(Long::longValue)
                .sum();
        var bar = new MonthBars.Bar(run.month(), shared, taken - shared, Math.max(0, produced - shared));
        var month = texts.values().month(run.month());
        return new Latest(
                month,
                "/communities/" + run.community() + "/runs/" + run.id(),
                new MonthBars(texts, List.of(bar)).svg("latest", texts.say("overview.latest") + ": " + month),
                List.of(
                        fact("figure.consumed_wh", taken, texts),
                        fact("figure.shared_wh", shared, texts),
                        fact("figure.residual_wh", taken - shared, texts),
                        fact("figure.produced_wh", produced, texts)));
    }

    private static Fact fact(String key, long wattHours, Texts texts) {
        return new Fact(key, texts.values().energy(Energy.wattHours(wattHours)));
    }
}
