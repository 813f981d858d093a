package respondet.app.compare;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import respondet.app.folder.CommunityFolder;
import respondet.app.folder.FactCatalogue;
import respondet.app.folder.FolderProgress;
import respondet.app.folder.OpenedFolder;
import respondet.app.settlement.SettlementPeriod;
import respondet.core.community.Community;
import respondet.core.community.PriceSeries;
import respondet.core.community.PriceTerm;
import respondet.core.community.Tariff;
import respondet.core.quantity.Money;
import respondet.core.settlement.AmountKind;
import respondet.core.time.Resolution;
import respondet.regime.Regimes;

/** Three members and a roof, four hours of 15 January 2026 in a month of nothing else, as folders of any regime. */
final class FourHourFolder {

    /** The first of the four hours. */
    private static final Instant START = Instant.parse("2026-01-15T10:00:00Z");

    private static final String COMMUNITY = """
            id: three-and-a-roof
            territory: %s
            regime: %s
            facts: { voltage: LOW }
            members:
              - { id: A, kind: household, joined: 2026-01-01 }
              - { id: B, kind: household, joined: 2026-01-01 }
              - { id: C, kind: household, joined: 2026-01-01 }
            points:
              - { id: PA, member: A, tariff: home, facts: { substation: S1 } }
              - { id: PB, member: B, tariff: home, facts: { substation: S1 } }
              - { id: PC, member: C, tariff: home, facts: { substation: S1 } }
              - { id: PG, plant: roof, facts: { substation: S1 } }
            plants:
              - { id: roof, owner: B, technology: pv, capacity_kw: 100, in_service: 2026-01-01 }
            %s
            """;

    private static final List<List<String>> KWH = List.of(
            List.of("PA", "consumption", "1.0", "2.0", "1.0", "3.0"),
            List.of("PB", "consumption", "0.5", "1.0", "4.0", "2.5"),
            List.of("PC", "consumption", "2.0", "0.5", "1.5", "1.0"),
            List.of("PG", "production", "0.0", "6.0", "10.0", "2.0"));

    private FourHourFolder() {}

    static Path write(Path folder, String territory, String regime, String agreement) throws IOException {
        Files.createDirectories(folder.resolve("readings"));
        Files.createDirectories(folder.resolve("prices"));
        Files.writeString(folder.resolve("community.yaml"), COMMUNITY.formatted(territory, regime, agreement));
        Files.writeString(folder.resolve("readings/january.csv"), readings());
        Files.writeString(
                folder.resolve("prices/rates.csv"), "date,currency,per_eur,source\n2026-01-30,PLN,4.25,test rate\n");
        return folder;
    }

    /** All of January, zero but for the four hours. */
    private static String readings() {
        var csv = new StringBuilder("point,direction,start,kwh\n");
        for (var row : KWH) {
            for (var at = Instant.parse("2025-12-31T23:00:00Z");
                    at.isBefore(Instant.parse("2026-01-31T23:00:00Z"));
                    at = at.plusSeconds(3600)) {
                long hour = (at.getEpochSecond() - START.getEpochSecond()) / 3600;
                boolean counts = !at.isBefore(START) && hour < 4;
                csv.append(row.get(0))
                        .append(',')
                        .append(row.get(1))
                        .append(',')
                        .append(at)
                        .append(',')
                        .append(counts ? row.get((int) hour + 2) : "0")
                        .append('\n');
            }
        }
        return csv.toString();
    }

    /** The same folder in another January. */
    static void moveTo(Path folder, String year) throws IOException {
        var before = Integer.toString(Integer.parseInt(year) - 1);
        for (var file : List.of("community.yaml", "readings/january.csv", "prices/rates.csv")) {
            var text = Files.readString(folder.resolve(file));
            Files.writeString(
                    folder.resolve(file),
                    text.replace("2025-12", before + "-12").replace("2026-", year + "-"));
        }
    }

    static OpenedFolder open(Path folder) {
        var opened =
                CommunityFolder.open(folder, FactCatalogue.of(Regimes.all()), Optional.empty(), FolderProgress.SILENT);
        return opened.found().orElseThrow(() -> new AssertionError(opened.problems()));
    }

    static Comparison compare(Path folder) {
        return compare(folder, community -> community);
    }

    static Comparison compare(Path folder, UnaryOperator<Community> change) {
        var opened = open(folder);
        var changed = new OpenedFolder(
                change.apply(opened.community()),
                opened.readings(),
                opened.rates(),
                opened.knownAt(),
                opened.inputs(),
                List.of());
        return CompareLaws.run(new CompareLaws.Task(changed, SettlementPeriod.ALL), _ -> {})
                .found()
                .orElseThrow();
    }

    /** A price for each of the four hours; another price in all other hours of January. */
    static PriceTerm each(Community community, String... perKWh) {
        var nanos = new long[31 * 24];
        java.util.Arrays.fill(nanos, nanos("0.10"));
        for (int i = 0; i < perKWh.length; i++) {
            nanos[14 * 24 + 11 + i] = nanos(perKWh[i]);
        }
        var start = Instant.parse("2025-12-31T23:00:00Z");
        return new PriceTerm.Varying(new PriceSeries("test", community.currency(), start, Resolution.HOUR, nanos));
    }

    private static long nanos(String perKWh) {
        return new BigDecimal(perKWh).movePointRight(12).longValueExact();
    }

    static Community withPrice(Community own, String name, PriceTerm term) {
        var prices = new java.util.TreeMap<>(own.prices());
        prices.put(name, term);
        return with(own, own.tariffs(), prices);
    }

    static Community withTariff(Community own, java.util.Map<String, PriceTerm> terms) {
        return with(own, java.util.Map.of("home", new Tariff("home", Optional.empty(), terms)), own.prices());
    }

    private static Community with(
            Community own, java.util.Map<String, Tariff> tariffs, java.util.Map<String, PriceTerm> prices) {
        return new Community(
                own.id(),
                own.name(),
                own.territory(),
                own.regime(),
                own.zone(),
                own.currency(),
                own.facts(),
                own.members(),
                own.points(),
                own.plants(),
                own.keys(),
                tariffs,
                prices,
                own.openingLots(),
                own.estimation());
    }

    static LawResult law(Comparison comparison, String regime) {
        return comparison.laws().stream()
                .filter(each -> each.regime().equals(regime))
                .findFirst()
                .orElseThrow();
    }

    static LawFigures figures(Comparison comparison, String regime) {
        var law = law(comparison, regime);
        return law.settled()
                .orElseThrow(() -> new AssertionError(law.outcome()))
                .figures();
    }

    static Money members(Comparison comparison, String regime, AmountKind kind) {
        return figures(comparison, regime).of(kind).members().orElseThrow();
    }
}
