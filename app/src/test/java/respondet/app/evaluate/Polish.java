package respondet.app.evaluate;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** The hour pooled, the month netted by zone of tariff, credits drawn the oldest first, the rest billed by net energy. */
final class Polish implements OwnLaw {

    private static final String NO_ZONE = "";

    private final Folder folder;
    private final ParameterFiles parameters;
    private final OwnShares shares;
    private final List<String> points;
    private final List<String> kinds;
    private final String[] zoneAt;
    private final List<String> zones;
    private final Map<YearMonth, Map<String, Long>> billed = new HashMap<>();

    private final Map<YearMonth, Long> netTaken = new HashMap<>();
    private final Map<YearMonth, Long> netGiven = new HashMap<>();
    private final Map<String, Long> drawn = new HashMap<>();
    private final Map<String, Long> expired = new HashMap<>();

    /** Credit of a month, given in a zone. */
    private record Lot(YearMonth origin, String zone, long open) {}

    Polish(Folder folder, ParameterFiles parameters) {
        this.folder = folder;
        this.parameters = parameters;
        this.shares = new OwnShares(folder).pooled();
        this.points = folder.ids("points");
        this.kinds = kinds();
        this.zoneAt = new String[folder.count];
        for (int t = 0; t < folder.count; t++) {
            int position = t;
            zoneAt[t] = String.join(
                    "+", kinds.stream().map(kind -> zone(kind, position)).toList());
        }
        this.zones = Stream.of(zoneAt).distinct().toList();
        settle();
    }

    private List<String> kinds() {
        var known = schedules(LocalDate.of(2025, 1, 1));
        return folder.agreement
                .path("tariffs")
                .valueStream()
                .map(tariff -> tariff.path("kind").asString())
                .filter(known::has)
                .distinct()
                .sorted()
                .toList();
    }

    private JsonNode schedules(LocalDate day) {
        return parameters.on("pl/tariff_zones", day).path("schedules");
    }

    private String zone(String kind, int position) {
        var schedule = schedules(folder.date(position)).path(kind);
        int hour = folder.at(position).getHour();
        return schedule.path("windows")
                .valueStream()
                .filter(window -> window.path("days").asString("").isEmpty()
                        && hour >= window.path("from").asInt()
                        && hour < window.path("to").asInt())
                .findFirst()
                .map(window -> window.path("zone").asString())
                .orElse(schedule.path("otherwise").asString());
    }

    private void settle() {
        var lots = new ArrayList<Lot>();
        for (var lot : folder.agreement.path("opening_lots")) {
            var wattHours = lot.path("kwh").decimalValue().movePointRight(3).longValueExact();
            lots.add(new Lot(YearMonth.parse(lot.path("month").asString()), NO_ZONE, wattHours));
        }
        for (int month = 1; month <= 12; month++) {
            settle(YearMonth.of(2025, month), lots);
        }
    }

    private void settle(YearMonth month, List<Lot> lots) {
        var need = new HashMap<String, Long>();
        var given = new long[zones.size()];
        for (int z = 0; z < given.length; z++) {
            var zone = zones.get(z);
            need.put(zone, balance(month, zone, 1));
            given[z] = balance(month, zone, -1);
        }
        netTaken.put(month, need.values().stream().mapToLong(each -> each).sum());
        netGiven.put(month, sum(given));
        long credit = BigDecimal.valueOf(sum(given))
                .multiply(parameters.on("pl/credit_ratio", month.atDay(1)).decimalValue())
                .setScale(0, RoundingMode.HALF_UP)
                .longValueExact();
        var byZone = Folder.split(credit, given);
        for (int z = 0; z < given.length; z++) {
            lots.add(new Lot(month, zones.get(z), byZone[z]));
        }
        draw(month, lots, need);
        billed.put(month, need);
    }

    private static long sum(long[] values) {
        long sum = 0;
        for (long value : values) {
            sum += value;
        }
        return sum;
    }

    /** The hours in which all together took more than they gave, or the other way round. */
    private long balance(YearMonth month, String zone, int sign) {
        var balance = new long[folder.count];
        for (int t = 0; t < folder.count; t++) {
            balance[t] = Math.max(0, sign * (shares.consumed(t) - shares.produced(t)));
        }
        return Months.sum(folder, balance, month, t -> zoneAt[t].equals(zone));
    }

    private void draw(YearMonth month, List<Lot> lots, Map<String, Long> need) {
        var dearest = zones.stream()
                .sorted(Comparator.comparing(this::networkRate).reversed().thenComparing(Comparator.naturalOrder()))
                .toList();
        lots.sort(Comparator.comparing(Lot::origin).thenComparingInt(lot -> dearest.indexOf(lot.zone())));
        int life = parameters.on("pl/lot_months", month.atDay(1)).asInt();
        for (boolean own : new boolean[] {true, false}) {
            for (var zone : dearest) {
                for (int i = 0; i < lots.size(); i++) {
                    var lot = lots.get(i);
                    boolean serves = !own || lot.zone().equals(zone);
                    long part = serves && !month.isAfter(lot.origin().plusMonths(life))
                            ? Math.min(lot.open(), need.getOrDefault(zone, 0L))
                            : 0;
                    lots.set(i, new Lot(lot.origin(), lot.zone(), lot.open() - part));
                    need.merge(zone, -part, Long::sum);
                    drawn.merge(month.toString() + lot.origin(), part, Long::sum);
                }
            }
        }
        lots.stream()
                .filter(lot -> !month.isBefore(lot.origin().plusMonths(life)))
                .forEach(lot -> expired.merge(month.toString() + lot.origin(), lot.open(), Long::sum));
        lots.removeIf(lot -> lot.open() == 0 || !month.isBefore(lot.origin().plusMonths(life)));
    }

    /** The highest rate that a tariff with zones has in a zone. */
    private BigDecimal networkRate(String zone) {
        return folder.agreement
                .path("tariffs")
                .valueStream()
                .filter(tariff -> tariff.path("distribution").isObject())
                .map(tariff ->
                        tariff.path("distribution").path(part(tariff, zone)).decimalValue())
                .reduce(BigDecimal.ZERO, BigDecimal::max);
    }

    /** What a tariff's own group calls a joint zone. */
    private String part(JsonNode tariff, String zone) {
        return zone.split("\\+", -1)[kinds.indexOf(tariff.path("kind").asString())];
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
        var point = leaf.said("point");
        var zone = leaf.said("zone");
        return switch (leaf.key()) {
            case "explain.pl.taken_at_point" -> kWh(taken(point, where.month()));
            case "explain.pl.taken_at_point_in_zone" -> kWh(taken(point, where.month(), zone));
            case "explain.pl.taken_in_capacity_hours" ->
                kWh(Months.sum(folder, folder.wattHours(point, "consumption"), where.month(), this::isCharged));
            case "explain.pl.net_at_point_in_zone" -> kWh(claims(where.month(), zone)[points.indexOf(point)]);
            case "explain.pl.net_at_all_in_zone" -> kWh(sum(claims(where.month(), zone)));
            case "explain.pl.net_taken" -> kWh(netTaken.getOrDefault(where.month(), -1L));
            case "explain.pl.net_given" -> kWh(netGiven.getOrDefault(where.month(), -1L));
            case "explain.pl.drawn" -> kWh(drawn.getOrDefault(where.month() + leaf.said("month"), -1L));
            case "explain.pl.lot" -> kWh(expired.getOrDefault(where.month() + leaf.said("month"), -1L));
            case "explain.pl.billed_in_zone" -> kWh(billed(where.month(), zone));
            case "explain.pl.price.energy", "explain.pl.price.distribution" -> price(leaf, where);
            default -> Optional.empty();
        };
    }

    private static Optional<BigDecimal> kWh(long wattHours) {
        return Optional.of(BigDecimal.valueOf(wattHours, 3));
    }

    private long taken(String point, YearMonth month) {
        return Months.sum(folder, folder.wattHours(point, "consumption"), month);
    }

    private long taken(String point, YearMonth month, String zone) {
        return Months.sum(folder, folder.wattHours(point, "consumption"), month, t -> zoneAt[t].equals(zone));
    }

    private long net(String point, YearMonth month, String zone) {
        var given = Months.sum(folder, folder.wattHours(point, "production"), month, t -> zoneAt[t].equals(zone));
        return taken(point, month, zone) - given;
    }

    private long net(String point, YearMonth month) {
        return taken(point, month) - Months.sum(folder, folder.wattHours(point, "production"), month);
    }

    private long billed(YearMonth month, String zone) {
        return billed.getOrDefault(month, Map.of()).getOrDefault(zone, -1L);
    }

    private final Map<String, long[]> claimsOf = new HashMap<>();

    /** The points that took more than they gave over the month, by what they took more in the zone. */
    private long[] claims(YearMonth month, String zone) {
        return claimsOf.computeIfAbsent(month + zone, _ -> {
            var claims = points.stream()
                    .mapToLong(point -> net(point, month) > 0 ? Math.max(0, net(point, month, zone)) : 0)
                    .toArray();
            if (sum(claims) == 0) {
                throw new IllegalStateException("Nobody took more than was given, a case that the samples lack.");
            }
            return claims;
        });
    }

    /** From the seventh hour of working days on, as the parameter says. */
    private boolean isCharged(int position) {
        var day = folder.date(position);
        var hours = parameters.on("pl/capacity_hours", day);
        int hour = folder.at(position).getHour();
        return hour >= hours.path("from").asInt() && hour < hours.path("to").asInt() && isWorking(day);
    }

    private boolean isWorking(LocalDate day) {
        var holidays = parameters.on("pl/holidays", day);
        var fixed = "%02d-%02d".formatted(day.getMonthValue(), day.getDayOfMonth());
        // the year of the samples
        var easter = LocalDate.of(2025, 4, 20);
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && holidays.path("fixed")
                        .valueStream()
                        .noneMatch(each -> each.asString().equals(fixed))
                && holidays.path("after_easter")
                        .valueStream()
                        .noneMatch(each -> easter.plusDays(each.asInt()).equals(day));
    }

    /** At the point's tariff, in the zone of the energy beside it where the tariff has zones. */
    private Optional<BigDecimal> price(Figure leaf, Where where) {
        var tariff = folder.tariffOf(leaf.said("point"));
        var term = tariff.path(leaf.key().substring(leaf.key().lastIndexOf('.') + 1));
        var zone = where.above().getLast().part(0).said("zone");
        return term.isNumber()
                ? Optional.of(term.decimalValue())
                : Optional.of(term.path(part(tariff, zone)).decimalValue());
    }

    @Override
    public Optional<BigDecimal> divided(Figure node, Where where) {
        int point = points.indexOf(node.said("point"));
        return switch (node.key()) {
            case "explain.pl.billed_at_point_in_zone" -> kWh(billed(point, where.month(), node.said("zone")));
            case "explain.pl.billed_in_capacity_hours" -> {
                var id = node.said("point");
                long all = zones.stream()
                        .mapToLong(zone -> billed(point, where.month(), zone))
                        .sum();
                long charged = Months.sum(folder, folder.wattHours(id, "consumption"), where.month(), this::isCharged);
                long taken = taken(id, where.month());
                yield kWh(Folder.split(all, new long[] {charged, taken - charged})[0]);
            }
            default -> Optional.empty();
        };
    }

    private long billed(int point, YearMonth month, String zone) {
        return Folder.split(billed(month, zone), claims(month, zone))[point];
    }

    @Override
    public Optional<BigDecimal> overIntervals(Figure node, Where where) {
        return Optional.empty();
    }

    @Override
    public boolean isRight(Figure word, Where where) {
        return false;
    }
}
