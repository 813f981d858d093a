package respondet.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class LateDeliveryTest {

    private static final String RECEIVED = "2026-02-03T07:00:00Z";
    private static final String BEFORE = "2026-02-03T06:59:59Z";

    @TempDir
    private Path home;

    private SampleFolder folder(int late) throws IOException {
        return SampleFolder.walloon(home.resolve("walloon"), Duration.ofMinutes(15))
                .readings("2026-01-30T23:00:00Z", "2026-02-01T23:00:00Z")
                .delivery(RECEIVED, "2026-01-31T22:15:00Z", late);
    }

    private JsonNode settle(SampleFolder folder, String name, String... more) {
        var out = home.resolve("out").resolve(name);
        var arguments = new ArrayList<>(List.of("settle", folder.path().toString(), "--out", out.toString()));
        arguments.addAll(List.of(more));
        assertThat(Shell.run(arguments.toArray(String[]::new)).code()).isZero();
        return Results.settlement(out);
    }

    @Test
    void givesTheOldAndTheNewResult() throws IOException {
        var folder = folder(8);
        var now = settle(folder, "now");
        var old = settle(folder, "old", "--known-at", BEFORE);
        assertThat(now.at("/run/known_at").asString()).isEqualTo(RECEIVED);
        assertThat(old.at("/run/known_at").asString()).isEqualTo(BEFORE);
        assertThat(settle(folder, "then", "--known-at", RECEIVED)).isEqualTo(now);
        assertThat(old.at("/members/0/consumed_wh").asLong())
                .isLessThan(now.at("/members/0/consumed_wh").asLong());
        assertThat(old.at("/run/id")).isNotEqualTo(now.at("/run/id"));
    }

    /** Also one reading that stands alone in its file is a quarter-hour, as the ones that it replaces. */
    @ParameterizedTest
    @ValueSource(ints = {1, 8})
    void postsExactlyTheDifference(int late) throws IOException {
        var folder = folder(late);
        var old = settle(folder, "old", "--known-at", BEFORE);
        var now = settle(folder, "now");
        var file = home.resolve("out/old/settlement.json").toString();
        var correction = settle(folder, "correction", "--corrects", file);
        assertThat(correction.at("/run/corrects")).isEqualTo(old.at("/run/id"));
        assertThat(told(correction))
                .isEqualTo(difference(figures(old), figures(now)))
                .isNotEmpty();
        assertThat(sumOfDifferences(correction, "consumed_wh", ""))
                .isEqualByComparingTo(total(now, "consumed_wh").subtract(total(old, "consumed_wh")));
        assertThat(sumOfDifferences(correction, "shared_wh", "roof"))
                .isEqualByComparingTo(total(now, "shared_wh").subtract(total(old, "shared_wh")));
    }

    @Test
    void correctsNothingWhereNothingIsNew() throws IOException {
        var folder = folder(8);
        settle(folder, "now");
        var again = settle(
                folder,
                "again",
                "--corrects",
                home.resolve("out/now/settlement.json").toString());
        assertThat(again.get("differences")).isEmpty();
    }

    private static BigDecimal total(JsonNode settlement, String figure) {
        return settlement.get("totals").get(figure).decimalValue();
    }

    private static BigDecimal sumOfDifferences(JsonNode correction, String item, String holder) {
        var sum = BigDecimal.ZERO;
        for (var each : correction.get("differences")) {
            if (each.get("item").asString().equals(item)
                    && each.get("member").asString().equals(holder)) {
                sum = sum.add(new BigDecimal(each.get("delta").asString()));
            }
        }
        return sum;
    }

    private static SortedMap<String, BigDecimal> told(JsonNode correction) {
        var told = new TreeMap<String, BigDecimal>();
        for (var each : correction.get("differences")) {
            var name = Stream.of("month", "member", "kind", "item")
                    .map(key -> each.get(key).asString())
                    .toList();
            var delta = new BigDecimal(each.get("delta").asString());
            var parts = new BigDecimal(each.get("new").asString())
                    .subtract(new BigDecimal(each.get("old").asString()));
            assertThat(delta).isEqualByComparingTo(parts);
            told.put(name.toString(), delta.stripTrailingZeros());
        }
        return told;
    }

    private static SortedMap<String, BigDecimal> difference(
            SortedMap<String, BigDecimal> old, SortedMap<String, BigDecimal> now) {
        var difference = new TreeMap<>(now);
        old.forEach((name, value) -> difference.merge(name, value.negate(), BigDecimal::add));
        difference.values().removeIf(value -> value.signum() == 0);
        difference.replaceAll((_, value) -> value.stripTrailingZeros());
        return difference;
    }

    /** Every figure of every month by month, holder, kind and item. */
    private static SortedMap<String, BigDecimal> figures(JsonNode settlement) {
        var figures = new TreeMap<String, BigDecimal>();
        for (var month : settlement.get("months")) {
            var name = month.get("month").asString();
            for (var list : List.of("members", "producers")) {
                for (var party : month.get(list)) {
                    add(List.of(name, party.get("id").asString()), party, party.get("amounts"), figures);
                }
            }
            add(List.of(name, ""), month.get("totals"), month.get("community_amounts"), figures);
        }
        return figures;
    }

    private static void add(List<String> place, JsonNode energy, JsonNode amounts, SortedMap<String, BigDecimal> into) {
        for (var field : energy.properties()) {
            if (field.getKey().endsWith("_wh")) {
                into.put(name(place, "energy", field.getKey()), field.getValue().decimalValue());
            }
        }
        for (var amount : amounts) {
            into.put(
                    name(
                            place,
                            amount.get("kind").asString(),
                            amount.get("item").asString()),
                    new BigDecimal(amount.get("rounded").asString()));
        }
    }

    private static String name(List<String> place, String kind, String item) {
        return List.of(place.get(0), place.get(1), kind, item).toString();
    }
}
