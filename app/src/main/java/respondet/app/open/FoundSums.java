package respondet.app.open;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import respondet.app.community.Agreements;
import respondet.app.run.FinalRuns;
import respondet.app.run.MemberTotals;
import respondet.app.run.RunRow;
import respondet.core.community.Community;
import respondet.core.community.Member;

/** What a final run found, with the parts of which each sum is made. */
@Component
class FoundSums {

    private final FinalRuns runs;
    private final Agreements agreements;
    private final Map<String, Found> known = new ConcurrentHashMap<>();

    FoundSums(FinalRuns runs, Agreements agreements) {
        this.runs = runs;
        this.agreements = agreements;
    }

    /** The three sums of a run. */
    record Found(Sum taken, Sum produced, Sum shared) {

        static final Found NOTHING = new Found(Sum.NOTHING, Sum.NOTHING, Sum.NOTHING);
    }

    /**
     * A final run never changes, so it is looked at once. Where the agreement cannot be read any more, nobody knows who is
     * a household, and nothing is found.
     */
    Found in(RunRow run) {
        return known.computeIfAbsent(run.id(), _ -> found(run));
    }

    private Found found(RunRow run) {
        return agreements
                .read(run.community(), run.version())
                .found()
                .map(community -> in(run, community))
                .orElse(Found.NOTHING);
    }

    private Found in(RunRow run, Community community) {
        var members = community.members().stream().collect(Collectors.toMap(Member::id, Function.identity()));
        var totals = runs.totals(run);
        var produced = new Sum(produced(runs.produced(run), community, members));
        var shared = RuleOfFive.isOfFewHouseholds(produced) ? Sum.NOTHING : sum(totals, members, MemberTotals::shared);
        return new Found(sum(totals, members, MemberTotals::consumed), produced, shared);
    }

    private static Sum sum(
            List<MemberTotals> totals, Map<String, Member> members, ToLongFunction<MemberTotals> figure) {
        return new Sum(totals.stream()
                .map(each -> part(members, each.member(), each.member(), figure.applyAsLong(each)))
                .toList());
    }

    private static List<Part> produced(Map<String, Long> byPlant, Community community, Map<String, Member> members) {
        var parts = new ArrayList<Part>();
        byPlant.forEach((plant, wattHours) -> parts.add(part(members, owner(community, plant), plant, wattHours)));
        return parts;
    }

    private static String owner(Community community, String plant) {
        return community.findPlant(plant).orElseThrow().owner();
    }

    private static Part part(Map<String, Member> members, String who, String what, long wattHours) {
        boolean household = Optional.ofNullable(members.get(who))
                .filter(member -> member.kind().isNaturalPerson())
                .isPresent();
        return new Part(who, what, household, wattHours);
    }
}
