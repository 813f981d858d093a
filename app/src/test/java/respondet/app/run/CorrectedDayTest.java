package respondet.app.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import respondet.app.community.Agreements;
import respondet.app.community.CommunityFiles;
import respondet.app.demo.WrittenSamples;
import respondet.app.identity.Role;
import respondet.app.own.StoryA7;
import respondet.app.store.Installation;
import respondet.app.store.OnEachDatabase;
import respondet.app.text.Language;
import respondet.app.web.Visitor;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A meter-day corrected after its month was final: the differences are those of a full re-settlement, in every law. */
class CorrectedDayTest {

    private static final YearMonth JULY = YearMonth.of(2025, 7);

    private record Sample(String id, String point, Duration interval) {}

    private static final List<Sample> SAMPLES = List.of(
            new Sample("malopolska", "home02", Duration.ofHours(1)),
            new Sample("barcelona", "flat3", Duration.ofHours(1)),
            new Sample("namur", "home2", Duration.ofMinutes(15)),
            new Sample("turin", "home2", Duration.ofHours(1)));

    @OnEachDatabase
    void givesTheDifferenceOfAFullSettlementToTheCentAndTheWattHour(Installation installation) throws Exception {
        var files = installation.bean(CommunityFiles.class);
        WrittenSamples.copy(files::folder);
        for (var sample : SAMPLES) {
            var document = Files.readString(files.folder(sample.id()).resolve("community.yaml"));
            var founded = installation
                    .bean(Agreements.class)
                    .found(sample.id(), document.getBytes(StandardCharsets.UTF_8), "");
            correct(installation, sample, founded.found().orElseThrow().zone());
        }
    }

    private static void correct(Installation installation, Sample sample, ZoneId zone) throws Exception {
        var settling = installation.bean(Settling.class);
        var runs = installation.bean(Runs.class);
        var first = settling.settle(sample.id(), JULY);
        settling.finalise(first, "manager");
        var received = first.knownAt().plusSeconds(1);
        deliver(installation.bean(CommunityFiles.class).folder(sample.id()), sample, zone, received);
        while (!Instant.now().isAfter(received)) {
            Thread.sleep(100);
        }
        var asked = settling.ask(sample.id(), JULY, "A meter was read again.");
        var correction = await(runs, sample.id(), asked);
        var whole = settling.settle(sample.id(), JULY);

        var before = figures(installation, first);
        var after = figures(installation, whole);
        assertThat(figures(installation, correction)).as(sample.id()).isEqualTo(after);
        var told = told(installation, correction);
        assertThat(told).as(sample.id()).isEqualTo(difference(before, after));
        assertThat(told.keySet()).as(sample.id()).anyMatch(name -> name.contains("|energy|"));
        assertThat(told.keySet()).as(sample.id()).anyMatch(name -> !name.contains("|energy|"));
        assertSums(sample, told, before, after);
        assertReadable(installation, correction);
        assertTotals(told, runs.totals(first.id()), runs.totals(whole.id()));
    }

    /** Money to the cent and energy to the watt-hour, each over all holders and items. */
    /** The manager reads names, months, units and the currency, in Polish. */
    private static void assertReadable(Installation installation, RunRow correction) {
        var community = correction.community();
        var account = StoryA7.person(installation::bean, community, Role.COMMUNITY_MANAGER, "", Language.POLISH);
        var manager = new Visitor(installation.address()).signIn(account.email(), StoryA7.PASSWORD);
        var page = manager.get("/communities/" + community + "/runs/" + correction.id())
                .body();
        var table = page.substring(page.indexOf("<h2>Co zmienia korekta</h2>"));
        var rows = Pattern.compile("<tr><th scope=\"row\">.*?</tr>")
                .matcher(table)
                .results()
                .toList();
        assertThat(rows).as(community).isNotEmpty().allSatisfy(row -> {
            var cells = row.group()
                    .replaceAll("</t[hd]>", "|")
                    .replaceAll("<[^>]*>", "")
                    .replace('\u00a0', ' ');
            assertThat(cells).matches("[^|]+[|]lipiec 2025[|][^|_]+([|][+-−]?[0-9 ]+,[0-9]+ (kWh|zł|€)){3}[|]");
            assertThat(cells).doesNotStartWith("home").doesNotStartWith("flat");
        });
        assertThat(table).contains("Razem", "Współdzielone").containsPattern("<td>[^<]+ [(]\\p{Lu}[^<]+[)]</td>");
    }

    private static void assertSums(
            Sample sample,
            SortedMap<String, BigDecimal> told,
            SortedMap<String, BigDecimal> before,
            SortedMap<String, BigDecimal> after) {
        for (var energy : List.of(true, false)) {
            Predicate<String> wanted = name -> name.contains("|energy|") == energy;
            var expected = sum(after, wanted).subtract(sum(before, wanted));
            assertThat(sum(told, wanted)).as(sample.id()).isEqualByComparingTo(expected);
        }
    }

    /** What each member is told in lists moves by the same energy and the same money. */
    private static void assertTotals(
            SortedMap<String, BigDecimal> told, List<MemberTotals> before, List<MemberTotals> after) {
        for (int m = 0; m < before.size(); m++) {
            var old = before.get(m);
            var now = after.get(m);
            var holder = "members|" + old.member() + "|";
            assertThat(now.member()).isEqualTo(old.member());
            assertThat(sum(told, name -> name.equals(holder + "energy|consumed_wh")))
                    .isEqualByComparingTo(BigDecimal.valueOf(now.consumed() - old.consumed()));
            assertThat(sum(told, name -> name.equals(holder + "energy|shared_wh")))
                    .isEqualByComparingTo(BigDecimal.valueOf(now.shared() - old.shared()));
            Predicate<String> money = name -> name.startsWith(holder)
                    && !name.startsWith(holder + "energy|")
                    && !name.startsWith(holder + "lost|");
            assertThat(sum(told, money))
                    .as(old.member())
                    .isEqualByComparingTo(BigDecimal.valueOf(now.gain() - old.gain(), 2));
        }
    }

    private static BigDecimal sum(SortedMap<String, BigDecimal> figures, Predicate<String> wanted) {
        return figures.entrySet().stream()
                .filter(each -> wanted.test(each.getKey()))
                .map(java.util.Map.Entry::getValue)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The differences of a correction; a holder is a member or a plant, or nothing for the community. */
    private static SortedMap<String, BigDecimal> told(Installation installation, RunRow run) {
        var settlement = settlement(installation, run);
        var told = new TreeMap<String, BigDecimal>();
        for (var each : settlement.path("differences")) {
            var holder = each.path("member").asString();
            var part = part(settlement, holder);
            told.merge(
                    part + "|" + holder + "|" + each.path("kind").asString() + "|"
                            + each.path("item").asString(),
                    new BigDecimal(each.path("delta").asString()),
                    BigDecimal::add);
        }
        told.replaceAll((_, value) -> value.stripTrailingZeros());
        return told;
    }

    private static String part(JsonNode settlement, String holder) {
        for (var part : List.of("members", "producers")) {
            for (var each : settlement.path(part)) {
                if (each.path("id").asString().equals(holder)) {
                    return part;
                }
            }
        }
        return "community";
    }

    /** Every figure of the month, as the file tells it. */
    private static SortedMap<String, BigDecimal> figures(Installation installation, RunRow run) {
        var month = settlement(installation, run).path("months").path(0);
        assertThat(month.path("month").asString()).isEqualTo(JULY.toString());
        var figures = new TreeMap<String, BigDecimal>();
        for (var part : List.of("members", "producers")) {
            for (var party : month.path(part)) {
                add(part + "|" + party.path("id").asString(), party, party.path("amounts"), figures);
            }
        }
        add("community|", month.path("totals"), month.path("community_amounts"), figures);
        figures.replaceAll((_, value) -> value.stripTrailingZeros());
        return figures;
    }

    private static void add(String holder, JsonNode energy, JsonNode amounts, SortedMap<String, BigDecimal> into) {
        energy.properties().stream()
                .filter(field -> field.getKey().endsWith("_wh"))
                .forEach(field -> into.put(
                        holder + "|energy|" + field.getKey(), field.getValue().decimalValue()));
        for (var amount : amounts) {
            into.merge(
                    holder + "|" + amount.path("kind").asString() + "|"
                            + amount.path("item").asString(),
                    new BigDecimal(amount.path("rounded").asString()),
                    BigDecimal::add);
        }
    }

    private static SortedMap<String, BigDecimal> difference(
            SortedMap<String, BigDecimal> before, SortedMap<String, BigDecimal> after) {
        var difference = new TreeMap<>(after);
        before.forEach((name, value) -> difference.merge(name, value.negate(), BigDecimal::add));
        difference.values().removeIf(value -> value.signum() == 0);
        difference.replaceAll((_, value) -> value.stripTrailingZeros());
        return difference;
    }

    private static JsonNode settlement(Installation installation, RunRow run) {
        return JsonMapper.shared()
                .readTree(installation
                        .bean(RunFiles.class)
                        .read(run.id(), RunFiles.SETTLEMENT)
                        .orElseThrow());
    }

    /** A whole local day of one point, higher than any household's. */
    private static void deliver(Path folder, Sample sample, ZoneId zone, Instant received) throws IOException {
        var name = received.toString().replace(":", "-") + "_again";
        var target = Files.createDirectories(folder.resolve("readings").resolve(name));
        var text = new StringBuilder("point,direction,start,kwh\n");
        var start = JULY.atDay(10).atStartOfDay(zone);
        for (var at = start; at.isBefore(start.plusDays(1)); at = at.plus(sample.interval())) {
            text.append(sample.point()).append(",consumption,").append(at.toOffsetDateTime());
            text.append(",1.").append(100 + at.getHour()).append('\n');
        }
        Files.writeString(target.resolve("again.csv"), text.toString());
    }

    private static RunRow await(Runs runs, String community, String id) throws InterruptedException {
        for (int tries = 0; tries < 3000; tries++) {
            var run = runs.find(community, id).orElseThrow();
            if (!run.state().isOpen()) {
                return run;
            }
            Thread.sleep(100);
        }
        throw new AssertionError("The run does not end.");
    }
}
