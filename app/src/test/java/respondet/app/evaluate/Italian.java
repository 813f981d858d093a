package respondet.app.evaluate;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Shared energy of the hour by plant in order of entry and by member, the premium of the hour, and what is reserved. */
final class Italian implements OwnLaw {

    final Folder folder;
    final ParameterFiles parameters;
    final OwnShares shares;
    final List<String> plants;
    final long[][][] from;
    private final ItalianReserve reserve = new ItalianReserve(this);
    private final Map<String, BigDecimal> premiums = new HashMap<>();

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

    long[] injected(int plant) {
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
            default -> reserve.leaf(leaf, where);
        };
    }

    static Optional<BigDecimal> kWh(long wattHours) {
        return Optional.of(BigDecimal.valueOf(wattHours, 3));
    }

    BigDecimal grant(String plant) {
        var share = folder.plant(plant).path("facts").path("grant_share");
        return share.isNumber() ? share.decimalValue() : BigDecimal.ZERO;
    }

    /** What a plant's energy earned a member in a month, less what a grant takes. */
    BigDecimal earned(int plant, int member, YearMonth month) {
        return premiums.computeIfAbsent(
                plant + " " + month + " " + member,
                _ -> Months.value(
                        folder,
                        from[plant][member],
                        month.atDay(1),
                        month.atEndOfMonth(),
                        position -> tariff(plant, position).multiply(left(plant, member, folder.date(position)))));
    }

    /** The part of the premium that a grant leaves; whole for members whom the law exempts. */
    private BigDecimal left(int plant, int member, LocalDate day) {
        var kind = folder.member(shares.members.get(member)).path("kind").asString();
        boolean exempt = parameters
                .on("it/grant_exemption", day)
                .path("kinds")
                .valueStream()
                .anyMatch(each -> each.asString().equalsIgnoreCase(kind));
        var line = parameters.on("it/grant_reduction", day);
        var slope = line.path("greatestFactor")
                .decimalValue()
                .divide(line.path("greatestGrant").decimalValue());
        return exempt ? BigDecimal.ONE : BigDecimal.ONE.subtract(slope.multiply(grant(plants.get(plant))));
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
        return switch (node.key()) {
            case "explain.it.fee_of_month" -> {
                var twelve = new long[12];
                java.util.Arrays.fill(twelve, 1);
                long cents = node.part(0).value().movePointRight(2).longValueExact();
                yield Optional.of(BigDecimal.valueOf(
                        Folder.split(cents, twelve)[where.month().getMonthValue() - 1], 2));
            }
            default -> reserve.divided(node, where);
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
