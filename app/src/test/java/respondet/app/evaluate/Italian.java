package respondet.app.evaluate;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Shared energy of the hour by plant in order of entry and by member, the premium of the hour, and what is reserved. */
final class Italian implements OwnLaw {

    private static final Set<String> ENTERPRISES = Set.of("firm", "farmer", "social_enterprise");

    private final Folder folder;
    private final ParameterFiles parameters;
    private final OwnShares shares;
    private final List<String> plants;
    private final long[][][] from;
    private final Map<String, BigDecimal> premiums = new HashMap<>();
    private final Map<String, Map<String, BigDecimal>> reserved = new HashMap<>();

    Italian(Folder folder, ParameterFiles parameters) {
        this.folder = folder;
        this.parameters = parameters;
        this.shares = new OwnShares(folder).pooled();
        this.plants = folder.ids("plants").stream()
                .sorted(Comparator.comparing((String id) ->
                                folder.plant(id).path("in_service").asString())
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
        this.from = new long[plants.size()][shares.members.size()][folder.count];
        for (int t = 0; t < folder.count; t++) {
            attribute(t);
        }
    }

    /** What a plant gives the members is divided by what they were not given yet. */
    private void attribute(int t) {
        var open = new long[shares.members.size()];
        for (int m = 0; m < open.length; m++) {
            open[m] = shares.shared[m][t];
        }
        long left = Math.min(shares.consumed(t), shares.produced(t));
        for (int k = 0; k < plants.size(); k++) {
            long part = Math.min(left, injected(k)[t]);
            left -= part;
            var parts = Folder.split(part, open);
            for (int m = 0; m < open.length; m++) {
                from[k][m][t] = parts[m];
                open[m] -= parts[m];
            }
        }
    }

    private final Map<Integer, long[]> injected = new HashMap<>();

    private long[] injected(int plant) {
        return injected.computeIfAbsent(plant, _ -> {
            var points = folder.pointsOfPlant(plants.get(plant));
            return folder.wattHours(points.getFirst(), "production");
        });
    }

    @Override
    public long[] energy(String member, YearMonth month) {
        int m = shares.column(member);
        long consumed = Months.sum(folder, shares.consumed[m], month);
        long shared = Months.sum(folder, shares.shared[m], month);
        return new long[] {consumed, shared, 0, consumed - shared};
    }

    @Override
    public Optional<BigDecimal> leaf(Figure leaf, Where where) {
        int m = shares.column(where.member());
        return switch (leaf.key()) {
            case "explain.it.attributed", "explain.it.attributed_between" ->
                kWh(Months.sum(folder, from[plants.indexOf(leaf.said("plant"))][m], where.from(leaf), where.to(leaf)));
            case "explain.it.shared", "explain.it.shared_between" ->
                kWh(Months.sum(folder, shares.shared[m], where.from(leaf), where.to(leaf)));
            case "explain.it.grant_share" ->
                Optional.of(grant(where.above("explain.it.premium_after_grant")
                        .orElseThrow()
                        .said("plant")));
            case "explain.it.injected" ->
                kWh(Months.sum(folder, injected(plants.indexOf(where.member())), where.month()));
            case "explain.it.one_month" -> Optional.of(BigDecimal.ONE);
            case "explain.it.all_months" -> Optional.of(BigDecimal.valueOf(12));
            case "explain.it.sign" -> Optional.of(BigDecimal.ONE.negate());
            case "explain.it.whole" -> Optional.of(BigDecimal.ONE);
            case "explain.it.premium_of_year" ->
                Optional.of(sum(premiumsOf(set(where, leaf)).values()));
            case "explain.it.incentivised_of_year" -> kWh(incentivised(set(where, leaf)));
            case "explain.it.injected_of_year" -> kWh(injected(set(where, leaf)));
            case "explain.it.reserved_of_month" -> Optional.of(reservedOf(where.month()));
            case "explain.it.claim" -> Optional.of(BigDecimal.valueOf(eligible(where.month(), m)));
            case "explain.it.claims" -> Optional.of(BigDecimal.valueOf(eligible(where.month())));
            default -> Optional.empty();
        };
    }

    private static Optional<BigDecimal> kWh(long wattHours) {
        return Optional.of(BigDecimal.valueOf(wattHours, 3));
    }

    private static BigDecimal sum(Iterable<BigDecimal> amounts) {
        var sum = BigDecimal.ZERO;
        for (var amount : amounts) {
            sum = sum.add(amount);
        }
        return sum;
    }

    private BigDecimal grant(String plant) {
        var share = folder.plant(plant).path("facts").path("grant_share");
        return share.isNumber() ? share.decimalValue() : BigDecimal.ZERO;
    }

    /** The set of plants that the reserve above or beside a node speaks of. */
    private static String set(Where where, Figure node) {
        return where.below(node).above().stream()
                .flatMap(each -> each.find("explain.it.threshold.").stream())
                .map(Figure::key)
                .reduce((_, nearest) -> nearest)
                .orElse("");
    }

    private List<Integer> plantsOf(String set) {
        var result = new ArrayList<Integer>();
        for (int k = 0; k < plants.size(); k++) {
            boolean tariffOnly = grant(plants.get(k)).signum() == 0;
            if (set.endsWith(tariffOnly ? ".tariff_only" : ".tariff_and_grant")) {
                result.add(k);
            }
        }
        return result;
    }

    private long incentivised(String set) {
        long sum = 0;
        for (int plant : plantsOf(set)) {
            for (var member : from[plant]) {
                sum += Months.sum(folder, member, folder.date(0), folder.date(folder.count - 1));
            }
        }
        return sum;
    }

    private long injected(String set) {
        return plantsOf(set).stream()
                .mapToLong(plant -> Months.sum(folder, injected(plant), folder.date(0), folder.date(folder.count - 1)))
                .sum();
    }

    /** The premium of each month and member from the plants of a set without a grant, in the order of both. */
    private Map<String, BigDecimal> premiumsOf(String set) {
        if (!set.endsWith(".tariff_only")) {
            throw new IllegalStateException("The samples reserve nothing of plants with a grant.");
        }
        var result = new java.util.LinkedHashMap<String, BigDecimal>();
        for (int month = 1; month <= 12; month++) {
            for (int m = 0; m < shares.members.size(); m++) {
                var sum = BigDecimal.ZERO;
                for (int plant : plantsOf(set)) {
                    sum = sum.add(premium(plant, m, YearMonth.of(2025, month)));
                }
                if (sum.signum() != 0) {
                    result.put(key(YearMonth.of(2025, month), m), sum);
                }
            }
        }
        return result;
    }

    private static String key(YearMonth month, int member) {
        return month + " " + member;
    }

    private BigDecimal premium(int plant, int member, YearMonth month) {
        return premiums.computeIfAbsent(
                plant + key(month, member), _ -> premium(plant, member, month.atDay(1), month.atEndOfMonth()));
    }

    private BigDecimal premium(int plant, int member, LocalDate first, LocalDate last) {
        return Months.value(folder, from[plant][member], first, last, position -> tariff(plant, position));
    }

    /** The fixed part and what the zonal price lacks, at most the cap; panels in the north get more on top. */
    private BigDecimal tariff(int plant, int position) {
        var tariff = parameters.on("it/premium_tariff", folder.date(position));
        var power = folder.plant(plants.get(plant)).path("capacity_kw").decimalValue();
        var tier = ParameterFiles.tier(tariff, power);
        var zonal = Objects.requireNonNull(folder.perMWh(zonal()).get(position));
        var lacking = tariff.path("reference").decimalValue().subtract(zonal).max(BigDecimal.ZERO);
        return tier.path("fixed")
                .decimalValue()
                .add(lacking)
                .min(tier.path("cap").decimalValue())
                .add(tariff.path("correction").path("NORTH").decimalValue());
    }

    private String zonal() {
        return folder.agreement.path("prices").path("zonal").asString();
    }

    /** What of each premium is reserved, in billionths of a euro by largest remainder. */
    private Map<String, BigDecimal> reserved(String set) {
        return reserved.computeIfAbsent(set, _ -> {
            var premiums = premiumsOf(set);
            var claims = premiums.values().stream().mapToLong(Italian::units).toArray();
            var parts = Folder.split(units(reservedOfYear(set)), claims);
            var result = new HashMap<String, BigDecimal>();
            int i = 0;
            for (var key : premiums.keySet()) {
                result.put(key, BigDecimal.valueOf(parts[i++], 9));
            }
            return result;
        });
    }

    private BigDecimal reservedOfYear(String set) {
        var threshold = parameters
                .on("it/premium_surplus", folder.date(0))
                .path("tariffOnly")
                .decimalValue();
        var shared = BigDecimal.valueOf(incentivised(set));
        var excess = shared.subtract(threshold.multiply(BigDecimal.valueOf(injected(set))))
                .max(BigDecimal.ZERO);
        return sum(premiumsOf(set).values()).multiply(excess).divide(shared, 9, RoundingMode.HALF_UP);
    }

    private static long units(BigDecimal money) {
        return money.setScale(9, RoundingMode.HALF_UP).movePointRight(9).longValueExact();
    }

    private BigDecimal reservedOf(YearMonth month) {
        var sum = BigDecimal.ZERO;
        for (int m = 0; m < shares.members.size(); m++) {
            sum = sum.add(reserved("explain.it.threshold.tariff_only").getOrDefault(key(month, m), BigDecimal.ZERO));
        }
        return sum;
    }

    /** What a member that is no enterprise shared in the month. */
    private long eligible(YearMonth month, int member) {
        var kind = folder.member(shares.members.get(member)).path("kind").asString();
        return ENTERPRISES.contains(kind) ? 0 : Months.sum(folder, shares.shared[member], month);
    }

    private long eligible(YearMonth month) {
        long sum = 0;
        for (int m = 0; m < shares.members.size(); m++) {
            sum += eligible(month, m);
        }
        return sum;
    }

    @Override
    public Optional<BigDecimal> overIntervals(Figure node, Where where) {
        if (node.key().equals("explain.it.energy_sale")) {
            var given = injected(plants.indexOf(where.member()));
            return Optional.of(Months.value(
                    folder,
                    given,
                    where,
                    node,
                    position -> Objects.requireNonNull(folder.perMWh(zonal()).get(position))));
        }
        if (!node.key().equals("explain.it.premium")) {
            return Optional.empty();
        }
        var leaf = node.find("explain.it.attributed").orElseThrow();
        return Optional.of(premium(
                plants.indexOf(node.said("plant")), shares.column(where.member()), where.from(leaf), where.to(leaf)));
    }

    @Override
    public Optional<BigDecimal> divided(Figure node, Where where) {
        int m = shares.column(where.member());
        return switch (node.key()) {
            case "explain.it.reserved_of_premium" ->
                Optional.ofNullable(reserved(set(where, node)).get(key(where.month(), m)));
            case "explain.it.fee_of_month" -> {
                var twelve = new long[12];
                java.util.Arrays.fill(twelve, 1);
                long cents = node.part(0).value().movePointRight(2).longValueExact();
                yield Optional.of(BigDecimal.valueOf(
                        Folder.split(cents, twelve)[where.month().getMonthValue() - 1], 2));
            }
            case "explain.it.reserved_part" -> {
                var claims = new long[shares.members.size()];
                for (int i = 0; i < claims.length; i++) {
                    claims[i] = eligible(where.month(), i);
                }
                yield Optional.of(BigDecimal.valueOf(Folder.split(units(reservedOf(where.month())), claims)[m], 9));
            }
            default -> Optional.empty();
        };
    }

    /** The price of the zone is a file of the agreement with a value for each hour. */
    @Override
    public boolean isRight(Figure word, Where where) {
        return word.key().equals("explain.it.zonal_price")
                && word.node().path("value").path("key").asString().equals("price.zonal")
                && folder.perMWh(zonal()).stream().allMatch(Objects::nonNull);
    }
}
