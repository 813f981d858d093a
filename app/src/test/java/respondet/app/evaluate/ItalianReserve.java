package respondet.app.evaluate;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** What is reserved of the premium from January to a month, by who bears it and by who gets it. */
final class ItalianReserve {

    private static final Set<String> ENTERPRISES = Set.of("firm", "farmer", "social_enterprise");
    private static final Map<String, String> THRESHOLDS = Map.of(
            "explain.it.threshold.tariff_only", "tariffOnly",
            "explain.it.threshold.tariff_and_grant", "tariffAndGrant");

    private final Italian law;

    ItalianReserve(Italian law) {
        this.law = law;
    }

    Optional<BigDecimal> leaf(Figure leaf, Where where) {
        int m = law.shares.column(where.member());
        return switch (leaf.key()) {
            case "explain.it.premium_of_year" -> Optional.of(premium(set(where, leaf), last(leaf)));
            case "explain.it.premium_to_date" ->
                Optional.ofNullable(premiums(set(where, leaf), last(leaf)).get(m));
            case "explain.it.incentivised_of_year" -> Italian.kWh(incentivised(set(where, leaf), last(leaf)));
            case "explain.it.injected_of_year" -> Italian.kWh(injected(set(where, leaf), last(leaf)));
            case "explain.it.reserved_to_date" -> Optional.of(reserved(last(leaf)));
            case "explain.it.premium_of_set.tariff_only", "explain.it.premium_of_set.tariff_and_grant" ->
                Optional.of(earned(leaf.key().replace("premium_of_set", "threshold"), m, where.month()));
            case "explain.it.claim" -> Optional.of(BigDecimal.valueOf(claims(above(where))[m]));
            case "explain.it.claims" ->
                Optional.of(BigDecimal.valueOf(IntStream.range(0, law.shares.members.size())
                        .mapToLong(i -> claims(above(where))[i])
                        .sum()));
            default -> Optional.empty();
        };
    }

    Optional<BigDecimal> divided(Figure node, Where where) {
        int m = law.shares.column(where.member());
        return switch (node.key()) {
            case "explain.it.reserved_of_premium" ->
                Optional.ofNullable(borne(set(where, node), last(node)).get(m));
            case "explain.it.reserved_part" -> Optional.of(parts(reserved(last(node)), claims(last(node)))[m]);
            default -> Optional.empty();
        };
    }

    /** The last month that a node, or something below it, counts. */
    private static YearMonth last(Figure node) {
        var told = node.said("month");
        return told.isEmpty()
                ? node.parts().stream()
                        .flatMap(
                                part -> part
                                        .find("explain.it.reserved_to_date")
                                        .or(() -> part.find("explain.it.premium_to_date"))
                                        .stream())
                        .map(ItalianReserve::last)
                        .findFirst()
                        .orElseThrow()
                : YearMonth.parse(told);
    }

    private static YearMonth above(Where where) {
        return last(where.above("explain.it.reserved_part").orElseThrow());
    }

    /** The set of plants that the reserve above or beside a node speaks of. */
    private static String set(Where where, Figure node) {
        return where.below(node).above().stream()
                .flatMap(each -> each.find("explain.it.threshold.").stream())
                .map(Figure::key)
                .reduce((_, nearest) -> nearest)
                .orElse("");
    }

    private int[] plantsOf(String set) {
        return IntStream.range(0, law.plants.size())
                .filter(k ->
                        set.endsWith(law.grant(law.plants.get(k)).signum() == 0 ? ".tariff_only" : ".tariff_and_grant"))
                .toArray();
    }

    private static LocalDate january(YearMonth last) {
        return last.atDay(1).withDayOfYear(1);
    }

    private long incentivised(String set, YearMonth last) {
        long sum = 0;
        for (int plant : plantsOf(set)) {
            for (var member : law.from[plant]) {
                sum += Months.sum(law.folder, member, january(last), last.atEndOfMonth());
            }
        }
        return sum;
    }

    private long injected(String set, YearMonth last) {
        return IntStream.of(plantsOf(set))
                .mapToLong(plant -> Months.sum(law.folder, law.injected(plant), january(last), last.atEndOfMonth()))
                .sum();
    }

    /** The premium of each member, by column, from the plants of a set. */
    private Map<Integer, BigDecimal> premiums(String set, YearMonth last) {
        var result = new TreeMap<Integer, BigDecimal>();
        for (int m = 0; m < law.shares.members.size(); m++) {
            var sum = BigDecimal.ZERO;
            for (int month = 1; month <= last.getMonthValue(); month++) {
                sum = sum.add(earned(set, m, last.withMonth(month)));
            }
            if (sum.signum() != 0) {
                result.put(m, sum);
            }
        }
        return result;
    }

    private BigDecimal earned(String set, int member, YearMonth month) {
        return IntStream.of(plantsOf(set))
                .mapToObj(plant -> law.earned(plant, member, month))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private BigDecimal premium(String set, YearMonth last) {
        return premiums(set, last).values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private BigDecimal reserved(YearMonth last) {
        return THRESHOLDS.keySet().stream().map(set -> reserved(set, last)).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private BigDecimal reserved(String set, YearMonth last) {
        var threshold = law.parameters
                .on("it/premium_surplus", january(last))
                .path(THRESHOLDS.getOrDefault(set, ""))
                .decimalValue();
        var shared = BigDecimal.valueOf(incentivised(set, last));
        if (shared.signum() == 0) {
            return BigDecimal.ZERO;
        }
        var excess = shared.subtract(threshold.multiply(BigDecimal.valueOf(injected(set, last))))
                .max(BigDecimal.ZERO);
        return premium(set, last).multiply(excess).divide(shared, 9, RoundingMode.HALF_UP);
    }

    /** What of each member's premium is reserved, in billionths of a euro by largest remainder. */
    private Map<Integer, BigDecimal> borne(String set, YearMonth last) {
        var premiums = premiums(set, last);
        var claims = premiums.values().stream().mapToLong(ItalianReserve::units).toArray();
        var parts = parts(reserved(set, last), claims);
        var result = new TreeMap<Integer, BigDecimal>();
        int i = 0;
        for (int member : premiums.keySet()) {
            result.put(member, parts[i++]);
        }
        return result;
    }

    private static BigDecimal[] parts(BigDecimal whole, long[] claims) {
        var parts = Folder.split(units(whole), claims);
        return IntStream.range(0, parts.length)
                .mapToObj(i -> BigDecimal.valueOf(parts[i], 9))
                .toArray(BigDecimal[]::new);
    }

    private static long units(BigDecimal money) {
        return money.setScale(9, RoundingMode.HALF_UP).movePointRight(9).longValueExact();
    }

    /** What each member that is no enterprise shared. */
    private long[] claims(YearMonth last) {
        return IntStream.range(0, law.shares.members.size())
                .mapToLong(m -> isEnterprise(m)
                        ? 0
                        : Months.sum(law.folder, law.shares.shared[m], january(last), last.atEndOfMonth()))
                .toArray();
    }

    private boolean isEnterprise(int member) {
        var id = law.shares.members.get(member);
        return ENTERPRISES.contains(law.folder.member(id).path("kind").asString());
    }
}
