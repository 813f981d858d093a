package respondet.app.law;

import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import respondet.app.run.FinalRuns;
import respondet.app.run.MemberTotals;
import respondet.app.run.RunRow;
import respondet.app.run.RunState;
import respondet.app.run.Runs;
import respondet.core.community.Community;
import respondet.core.settlement.EnergyTotals;
import respondet.core.settlement.MonthEnergy;
import respondet.core.time.Month;

/** The energy of settled months, for rules that ask how much was produced and taken. What a run gave is read once. */
@Component
class KnownEnergy {

    private static final int YEAR = 12;

    private final Runs runs;
    private final FinalRuns results;
    private final Map<String, Found> found = new ConcurrentHashMap<>();

    KnownEnergy(Runs runs, FinalRuns results) {
        this.runs = runs;
        this.results = results;
    }

    private record Found(Map<String, Long> consumed, Map<String, Long> produced) {}

    /** At most a year of months up to this one, the earliest first: what is final, or the latest draft. */
    List<RunRow> runs(String community, YearMonth last) {
        var byMonth = new TreeMap<YearMonth, RunRow>();
        for (var run : runs.of(community)) {
            if (!run.month().isAfter(last) && counts(run)) {
                byMonth.merge(run.month(), run, KnownEnergy::better);
            }
        }
        var all = List.copyOf(byMonth.values());
        return all.subList(Math.max(0, all.size() - YEAR), all.size());
    }

    private static boolean counts(RunRow run) {
        return run.state() == RunState.FINAL || run.state() == RunState.DRAFT;
    }

    /** The first was asked for later; a final one goes before a draft. */
    private static RunRow better(RunRow later, RunRow earlier) {
        return later.state() != RunState.FINAL && earlier.state() == RunState.FINAL ? earlier : later;
    }

    /** The same as totals of the community's members and plants. */
    List<MonthEnergy> months(List<RunRow> told, Community community) {
        return told.stream().map(run -> month(run, community)).toList();
    }

    private MonthEnergy month(RunRow run, Community community) {
        var energy = found.computeIfAbsent(run.id(), _ -> read(run));
        var members = community.members().stream()
                .map(member -> totals(energy.consumed().getOrDefault(member.id(), 0L), 0))
                .toList();
        var plants = community.plants().stream()
                .map(plant -> totals(0, energy.produced().getOrDefault(plant.id(), 0L)))
                .toList();
        var all = totals(sum(energy.consumed().values()), sum(energy.produced().values()));
        return new MonthEnergy(new Month(run.month(), 0, 0), members, plants, all);
    }

    private Found read(RunRow run) {
        var consumed =
                results.totals(run).stream().collect(Collectors.toMap(MemberTotals::member, MemberTotals::consumed));
        return new Found(Map.copyOf(consumed), Map.copyOf(results.produced(run)));
    }

    private static EnergyTotals totals(long consumed, long produced) {
        return new EnergyTotals(consumed, produced, 0, 0, 0);
    }

    private static long sum(Collection<Long> values) {
        return values.stream().mapToLong(Long::longValue).sum();
    }
}
