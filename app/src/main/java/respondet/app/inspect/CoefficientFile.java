package respondet.app.inspect;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import respondet.core.community.AccountingPoint;
import respondet.core.community.AllocationKey;
import respondet.core.community.Community;
import respondet.core.community.KeyVersion;
import respondet.core.community.ResolvedCommunity;
import respondet.core.problem.Checked;
import respondet.core.problem.Problem;
import respondet.core.problem.ProblemKind;
import respondet.core.time.Period;
import respondet.core.time.Timeline;
import respondet.regime.Regimes;
import respondet.regime.es.coefficients.CoefficientReader;
import respondet.regime.es.coefficients.CoefficientWriter;

/** The coefficients of a Spanish community as the file that goes to the distributor. */
public record CoefficientFile(Community community) {

    private static final String REGIME = "es-collective";

    /** What the law says against the keys themselves; prices and readings do not matter here. */
    private static final Set<String> ABOUT_KEYS = Set.of(
            "problem.es.four_months",
            "problem.es.hourly_too_early",
            "problem.es.hours_of_year",
            "problem.es.unknown_member",
            "problem.es.key_not_of_regime");

    public static boolean isOf(Community community) {
        return isOf(community.regime());
    }

    /** Whether the law of that name asks for such a file. */
    public static boolean isOf(String regime) {
        return regime.equals(REGIME);
    }

    public List<Problem> problems() {
        if (community.keys().isEmpty()) {
            return List.of(
                    Problem.of(ProblemKind.NO_KEY_IN_FORCE, respondet.core.law.Message.of("coefficients.no_keys")));
        }
        var regime = Regimes.find(REGIME).orElseThrow();
        var first = community.keys().getFirst().from();
        var day = new Period(first, first.plusDays(1), community.zone());
        return regime.problems(ResolvedCommunity.resolve(community, Timeline.over(day, regime.resolution()))).stream()
                .filter(problem -> ABOUT_KEYS.contains(problem.hint().key()))
                .toList();
    }

    public Optional<KeyVersion> inForce(LocalDate date) {
        return community.keys().stream()
                .filter(version -> !version.from().isAfter(date))
                .reduce((_, later) -> later);
    }

    /** Members with a coefficient but no supply point to write it for. */
    public List<String> withoutPoint(KeyVersion version) {
        var known = marketIds();
        return version.key().named().stream()
                .filter(member -> !known.containsKey(member))
                .toList();
    }

    public byte[] write(KeyVersion version) {
        return new CoefficientWriter(marketIds()).write(version.key());
    }

    public Checked<AllocationKey> read(Path file) throws IOException {
        var memberOf = new HashMap<String, String>();
        marketIds().forEach((member, ids) -> ids.forEach(id -> memberOf.put(id, member)));
        return new CoefficientReader(memberOf).read(String.valueOf(file.getFileName()), Files.readAllBytes(file));
    }

    private Map<String, List<String>> marketIds() {
        return community.points().stream()
                .filter(point -> point.member().isPresent())
                .collect(Collectors.groupingBy(
                        point -> point.member().orElseThrow(),
                        TreeMap::new,
                        Collectors.mapping(AccountingPoint::marketId, Collectors.toList())));
    }
}
