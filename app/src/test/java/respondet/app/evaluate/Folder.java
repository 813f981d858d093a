package respondet.app.evaluate;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** A community folder as anybody can read it: the agreement as plain YAML, readings and prices as plain CSV. */
final class Folder {

    static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private static final long MISSING = Long.MIN_VALUE;

    final JsonNode agreement;
    final ZoneId zone;
    final int seconds;
    final int count;
    private final Instant start;
    private final Path home;
    private final Map<String, long[]> values = new HashMap<>();
    private final Map<String, List<@Nullable BigDecimal>> prices = new HashMap<>();
    private final LocalDate[] dates;

    Folder(Path home, JsonNode period, int seconds) throws IOException {
        this.home = home;
        this.agreement = YAML.readTree(Files.readAllBytes(home.resolve("community.yaml")));
        this.zone = ZoneId.of(period.path("zone").asString());
        this.seconds = seconds;
        this.start = LocalDate.parse(period.path("from").asString())
                .atStartOfDay(zone)
                .toInstant();
        var end =
                LocalDate.parse(period.path("to").asString()).atStartOfDay(zone).toInstant();
        this.count = Math.toIntExact((end.getEpochSecond() - start.getEpochSecond()) / seconds);
        this.dates = new LocalDate[count];
        for (int t = 0; t < count; t++) {
            dates[t] = at(t).toLocalDate();
        }
        read();
        values.replaceAll((_, series) -> filled(series));
    }

    private void read() throws IOException {
        try (Stream<String> lines = Files.lines(home.resolve("readings/2025.csv"))) {
            lines.skip(1).map(line -> line.split(",")).forEach(cells -> {
                var series = values.computeIfAbsent(cells[0] + " " + cells[1], _ -> empty());
                series[position(cells[2])] =
                        new BigDecimal(cells[3]).movePointRight(3).longValueExact();
            });
        }
    }

    private long[] empty() {
        var series = new long[count];
        Arrays.fill(series, MISSING);
        return series;
    }

    private int position(String moment) {
        var second = OffsetDateTime.parse(moment).toEpochSecond() - start.getEpochSecond();
        return Math.toIntExact(second / seconds);
    }

    ZonedDateTime at(int position) {
        return start.plusSeconds((long) position * seconds).atZone(zone);
    }

    LocalDate date(int position) {
        return dates[position];
    }

    /** A gap is closed by the rule that the agreement declares; before the first and after the last value there is nothing. */
    private long[] filled(long[] series) {
        var result = series.clone();
        int first = 0;
        while (series[first] == MISSING) {
            first++;
        }
        int last = count - 1;
        while (series[last] == MISSING) {
            last--;
        }
        for (int t = 0; t < count; t++) {
            if (series[t] == MISSING) {
                result[t] = t < first || t > last ? 0 : estimated(series, t);
            }
        }
        return result;
    }

    private long estimated(long[] series, int t) {
        return switch (agreement.path("estimation").asString()) {
            case "same_time_last_week" -> sameTime(series, t);
            case "interpolation" -> line(series, t);
            default -> throw new IllegalStateException("There is no rule for a gap.");
        };
    }

    private long sameTime(long[] series, int t) {
        for (int weeks : new int[] {-1, 1}) {
            var other = at(t).plusWeeks(weeks).toInstant().getEpochSecond() - start.getEpochSecond();
            int position = Math.toIntExact(Math.floorDiv(other, seconds));
            if (position >= 0 && position < count && series[position] != MISSING) {
                return series[position];
            }
        }
        throw new IllegalStateException("Nothing fills the gap.");
    }

    /** A straight line, rounded half-up. */
    private static long line(long[] series, int t) {
        int before = t;
        while (series[before] == MISSING) {
            before--;
        }
        int after = t;
        while (series[after] == MISSING) {
            after++;
        }
        var rise = BigDecimal.valueOf(series[after] - series[before]).multiply(BigDecimal.valueOf(t - before));
        var whole = BigDecimal.valueOf(series[before])
                .multiply(BigDecimal.valueOf(after - before))
                .add(rise);
        return whole.divide(BigDecimal.valueOf(after - before), 0, java.math.RoundingMode.HALF_UP)
                .longValueExact();
    }

    /** What a point took or gave, interval by interval; nothing where no file speaks of it. */
    long[] wattHours(String point, String direction) {
        return values.computeIfAbsent(point + " " + direction, _ -> new long[count]);
    }

    /** A price of every interval, per MWh. */
    List<@Nullable BigDecimal> perMWh(String file) {
        return prices.computeIfAbsent(file, this::readPrices);
    }

    private List<@Nullable BigDecimal> readPrices(String file) {
        var series = new ArrayList<@Nullable BigDecimal>(java.util.Collections.nCopies(count, null));
        try (Stream<String> lines = Files.lines(home.resolve("prices").resolve(file))) {
            lines.skip(1)
                    .map(line -> line.split(","))
                    .forEach(cells -> series.set(position(cells[0]), new BigDecimal(cells[1])));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return series;
    }

    JsonNode member(String id) {
        return of("members", id);
    }

    JsonNode plant(String id) {
        return of("plants", id);
    }

    JsonNode point(String id) {
        return of("points", id);
    }

    JsonNode tariffOf(String point) {
        return agreement.path("tariffs").path(point(point).path("tariff").asString());
    }

    private JsonNode of(String part, String id) {
        return agreement
                .path(part)
                .valueStream()
                .filter(each -> each.path("id").asString().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** Identifiers in the order that decides ties. */
    List<String> ids(String part) {
        return agreement
                .path(part)
                .valueStream()
                .map(each -> each.path("id").asString())
                .sorted()
                .toList();
    }

    List<String> pointsOf(String member) {
        return ids("points").stream()
                .filter(id -> point(id).path("member").asString("").equals(member))
                .toList();
    }

    List<String> pointsOfPlant(String plant) {
        return ids("points").stream()
                .filter(id -> point(id).path("plant").asString("").equals(plant))
                .toList();
    }

    boolean isActive(String member, LocalDate day) {
        var node = member(member);
        var left = node.path("left").asString("");
        return !day.isBefore(LocalDate.parse(node.path("joined").asString()))
                && (left.isEmpty() || day.isBefore(LocalDate.parse(left)));
    }

    /** The shares that are in force on a day, by member. */
    Map<String, BigDecimal> shares(LocalDate day) {
        var shares = new TreeMap<String, BigDecimal>();
        agreement
                .path("keys")
                .valueStream()
                .filter(key -> !LocalDate.parse(key.path("from").asString()).isAfter(day))
                .reduce((_, later) -> later)
                .ifPresent(key -> key.path("shares")
                        .propertyStream()
                        .forEach(each ->
                                shares.put(each.getKey(), each.getValue().decimalValue())));
        return shares;
    }

    /** Whole units in proportion to claims: round down, then one more to the largest remainders, the first first. */
    static long[] split(long whole, long[] claims) {
        var all = BigInteger.ZERO;
        for (long claim : claims) {
            all = all.add(BigInteger.valueOf(claim));
        }
        var parts = new long[claims.length];
        if (whole == 0 || all.signum() == 0) {
            return parts;
        }
        var remainders = new BigInteger[claims.length];
        long given = 0;
        for (int i = 0; i < claims.length; i++) {
            var both = BigInteger.valueOf(whole)
                    .multiply(BigInteger.valueOf(claims[i]))
                    .divideAndRemainder(all);
            parts[i] = both[0].longValueExact();
            remainders[i] = both[1];
            given += parts[i];
        }
        var order = new ArrayList<Integer>();
        for (int i = 0; i < claims.length; i++) {
            order.add(i);
        }
        order.sort((a, b) -> remainders[b].compareTo(remainders[a]));
        for (int i = 0; i < whole - given; i++) {
            parts[order.get(i)]++;
        }
        return parts;
    }
}
