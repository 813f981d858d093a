package respondet.app.solidarity;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import respondet.app.consent.Vulnerabilities;
import respondet.app.consent.Vulnerability;
import respondet.core.community.Community;
import respondet.core.community.Member;

/** Finds what a run moves for solidarity, from what was known when the run was asked for. */
@Service
public class Solidarity {

    private final SolidarityVersions versions;
    private final SolidarityAmounts amounts;
    private final Vulnerabilities vulnerabilities;

    Solidarity(SolidarityVersions versions, SolidarityAmounts amounts, Vulnerabilities vulnerabilities) {
        this.versions = versions;
        this.amounts = amounts;
        this.vulnerabilities = vulnerabilities;
    }

    /**
     * The run that is computed.
     *
     * @param corrects the final run from which the difference is posted
     */
    public record Occasion(String run, YearMonth month, Instant knownAt, Optional<String> corrects) {}

    /** Computes what a run moves and keeps it with the run. */
    public void keep(Occasion occasion, Community community, SortedMap<String, Long> gains) {
        var share = versions.in(community.id(), occasion.month(), occasion.knownAt());
        var moved = SolidaritySplit.of(share, gains, vulnerable(occasion, community));
        amounts.keep(
                occasion.run(),
                against(before(occasion), moved, community.currency().getCurrencyCode()));
    }

    /** What a draft would have moved. */
    public void forget(String run) {
        amounts.keep(run, List.of());
    }

    private Map<String, Long> before(Occasion occasion) {
        return occasion.corrects().map(amounts::of).orElse(List.of()).stream()
                .collect(Collectors.toMap(SolidarityAmount::member, SolidarityAmount::amount));
    }

    private static List<SolidarityAmount> against(
            Map<String, Long> before, SortedMap<String, Long> moved, String currency) {
        var members = new TreeSet<>(before.keySet());
        members.addAll(moved.keySet());
        var all = new ArrayList<SolidarityAmount>();
        for (var member : members) {
            long now = moved.getOrDefault(member, 0L);
            long old = before.getOrDefault(member, 0L);
            if (now != 0 || old != 0) {
                all.add(new SolidarityAmount(member, now, now - old, currency));
            }
        }
        return List.copyOf(all);
    }

    private Set<String> vulnerable(Occasion occasion, Community community) {
        var members = community.members().stream().collect(Collectors.toMap(Member::id, Function.identity()));
        return vulnerabilities.known(community.id(), occasion.knownAt()).stream()
                .filter(known -> Optional.ofNullable(members.get(known.member()))
                        .filter(member -> known.isInForceOn(lastDay(member, occasion.month())))
                        .isPresent())
                .map(Vulnerability::member)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The day that decides: the last of the month on which the household belongs to the community. */
    private static LocalDate lastDay(Member member, YearMonth month) {
        var end = month.atEndOfMonth();
        return member.left()
                .map(left -> left.minusDays(1))
                .filter(last -> last.isBefore(end))
                .orElse(end);
    }

    /** What becomes final with a run; nothing where nothing moves. */
    public Optional<SolidarityPosted> posted(String run, String community, YearMonth month) {
        var all = amounts.of(run);
        return all.isEmpty()
                ? Optional.empty()
                : Optional.of(new SolidarityPosted(run, community, month.toString(), all));
    }

    /** The sum that moves from some to others. */
    public static long total(List<SolidarityAmount> amounts) {
        return amounts.stream()
                .mapToLong(SolidarityAmount::amount)
                .filter(amount -> amount > 0)
                .sum();
    }
}
