package respondet.app.run;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import respondet.app.settlement.OwnIntervals;
import respondet.app.settlement.StatementRecord;
import respondet.core.community.Community;
import respondet.core.settlement.Regime;
import respondet.regime.Regimes;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What final runs found, for those who tell of it elsewhere. */
@Component
public class FinalRuns {

    private final Runs runs;
    private final RunFiles files;

    FinalRuns(Runs runs, RunFiles files) {
        this.runs = runs;
        this.files = files;
    }

    /** For each month its first final run and then each correction, in the order in which they became final. */
    public SortedMap<YearMonth, List<RunRow>> of(String community) {
        var finals = runs.of(community).stream()
                .filter(run -> run.state() == RunState.FINAL)
                .toList();
        var months = new TreeMap<YearMonth, List<RunRow>>();
        finals.stream()
                .filter(run -> run.corrects().isEmpty())
                .forEach(first -> months.put(first.month(), chain(first, finals)));
        return months;
    }

    /** The final months that build on one that was corrected after they were settled, as far back as their law looks. */
    public List<YearMonth> outdated(Community agreed) {
        var law = Regimes.find(agreed.regime());
        var last = new TreeMap<YearMonth, RunRow>();
        of(agreed.id()).forEach((month, chain) -> last.put(month, chain.getLast()));
        return last.values().stream()
                .filter(run ->
                        law.filter(regime -> isOutdated(run, regime, last)).isPresent())
                .map(RunRow::month)
                .toList();
    }

    private static boolean isOutdated(RunRow run, Regime law, SortedMap<YearMonth, RunRow> last) {
        var from = law.lookBack().from(run.month().atDay(1), law.firstDay());
        return last.subMap(YearMonth.from(from), run.month()).values().stream()
                .anyMatch(earlier ->
                        earlier.corrects().isPresent() && earlier.knownAt().isAfter(run.knownAt()));
    }

    private static List<RunRow> chain(RunRow first, List<RunRow> finals) {
        var chain = new ArrayList<RunRow>();
        for (var next = Optional.of(first); next.isPresent(); next = correction(next.get(), finals)) {
            chain.add(next.get());
        }
        return List.copyOf(chain);
    }

    private static Optional<RunRow> correction(RunRow of, List<RunRow> finals) {
        return finals.stream()
                .filter(run -> run.corrects().equals(Optional.of(of.id())))
                .findFirst();
    }

    public List<MemberTotals> totals(RunRow run) {
        return runs.totals(run.id());
    }

    /** The figures of one member. */
    public Optional<MemberTotals> totals(RunRow run, String member) {
        return runs.totals(run.id(), member);
    }

    /** A member's statement in a run. */
    public Optional<StatementRecord> statement(String run, String member) {
        return files.statement(run, member);
    }

    /** What a member used in a final run, interval by interval. */
    public Optional<OwnIntervals> intervals(RunRow run, String member) {
        return files.intervals(run.id(), member);
    }

    /** The result's file for programs; nothing where it is not there. */
    public Optional<JsonNode> settlement(RunRow run) {
        return files.read(run.id(), RunFiles.SETTLEMENT)
                .map(bytes -> JsonMapper.shared().readTree(bytes));
    }

    /** What each plant fed in, in watt-hours; nothing where the result's file is not there. */
    public Map<String, Long> produced(RunRow run) {
        var plants = new TreeMap<String, Long>();
        settlement(run).map(settlement -> settlement.path("producers")).stream()
                .flatMap(JsonNode::valueStream)
                .forEach(plant -> plants.put(
                        plant.path("id").asString(), plant.path("produced_wh").asLong()));
        return plants;
    }
}
