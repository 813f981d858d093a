package respondet.app.folder;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import respondet.core.community.AccountingPoint;
import respondet.core.community.Community;
import respondet.core.community.EstimationRule;
import respondet.core.community.FactName.Scope;
import respondet.core.community.OpeningLot;
import respondet.core.problem.Problem;

/** Reads {@code community.yaml}: what the members agreed, with every problem of the file at once. */
final class CommunityFile {

    static final String NAME = "community.yaml";

    private static final Currency EURO = Currency.getInstance("EUR");
    private static final Word<EstimationRule> ESTIMATION =
            Words.constantOf(EstimationRule.values(), EstimationRule::id);

    /**
     * What could be made of the file.
     *
     * @param community the community, unless a problem refuses
     * @param points accounting point id by market id, also of a file that is refused
     * @param latestMark the latest {@code known:} mark in the file
     */
    record Reading(
            Optional<Community> community,
            Attachments.Setting setting,
            Map<String, String> points,
            Optional<Instant> latestMark,
            List<Problem> problems) {}

    /** What the file is read with: the facts that laws know, the regimes, the other files of the folder. */
    record Surroundings(FactCatalogue facts, List<String> regimes, Attachments attachments) {}

    private final Fields root;
    private final Surroundings around;
    private final Findings findings;
    private final Declared declared;
    private final FactReader facts;

    private CommunityFile(Fields root, Surroundings around) {
        this.root = root;
        this.around = around;
        this.findings = root.findings();
        this.declared = Declared.in(root);
        this.facts = new FactReader(around.facts());
    }

    static Reading read(byte[] bytes, Optional<Instant> knownAt, Surroundings around) {
        var findings = Findings.in(NAME);
        var marks = new KnownMarks(knownAt, findings);
        var mapping = YamlReader.read(bytes, findings).map(marks::apply);
        if (mapping.isEmpty()) {
            var nowhere = new Attachments.Setting(ZoneOffset.UTC, EURO, Map.of());
            return new Reading(Optional.empty(), nowhere, Map.of(), Optional.empty(), findings.all());
        }
        var root = Fields.of(mapping.get(), Shape.COMMUNITY, findings);
        return new CommunityFile(root, around).read(marks.latest());
    }

    private Reading read(Optional<Instant> latestMark) {
        var territory = territory();
        var points = new PointReader(facts, declared).read(root);
        PointReader.requirePoints(root, points);
        var setting = setting(territory, points);
        var community = community(territory, points, setting);
        var ids = new TreeMap<String, String>();
        points.forEach(point -> ids.put(point.marketId(), point.id()));
        return new Reading(community.filter(_ -> !findings.refuse()), setting, ids, latestMark, findings.all());
    }

    private Optional<String> territory() {
        return root.need(
                "territory",
                word -> TerritoryDefaults.of(word.text()).isPresent()
                        ? Word.fits(word.text())
                        : Word.wrong(Hints.unknown("folder.wrong_territory", word.text(), TerritoryDefaults.EXAMPLES)));
    }

    private Attachments.Setting setting(Optional<String> territory, List<AccountingPoint> points) {
        var defaults = territory.flatMap(TerritoryDefaults::of);
        ZoneId zone = root.find("zone", Words.ZONE)
                .orElse(defaults.map(TerritoryDefaults::zone).orElse(ZoneOffset.UTC));
        Currency currency = root.find("currency", Words.CURRENCY)
                .orElse(defaults.map(TerritoryDefaults::currency).orElse(EURO));
        var members = new TreeMap<String, String>();
        points.forEach(point -> point.member().ifPresent(member -> members.put(point.marketId(), member)));
        return new Attachments.Setting(zone, currency, members);
    }

    private Optional<Community> community(
            Optional<String> territory, List<AccountingPoint> points, Attachments.Setting setting) {
        var id = root.need("id", Words.IDENTIFIER);
        var name = root.find("name", Words.TEXT);
        var regime = root.need("regime", Words.anyOf(around.regimes()));
        var prices = new PriceReader(around.attachments(), setting);
        var rest = new Community(
                id.orElse(""),
                name.or(() -> id).orElse(""),
                territory.orElse(""),
                regime.orElse(""),
                setting.zone(),
                setting.currency(),
                facts.read(root, Scope.COMMUNITY),
                new MemberReader(facts).read(root),
                points,
                new PlantReader(facts, declared).read(root),
                new KeyReader(declared, around.attachments(), setting).read(root),
                prices.tariffs(root),
                prices.prices(root),
                openingLots(),
                root.find("estimation", ESTIMATION).orElse(EstimationRule.NONE));
        return Optional.of(rest);
    }

    private List<OpeningLot> openingLots() {
        var items = root.items("opening_lots", Shape.OPENING_LOT);
        Declared.requireUnique(items, "month");
        return items.stream()
                .flatMap(item -> {
                    var month = item.need("month", Words.MONTH);
                    var energy = item.need("kwh", Numbers.ENERGY);
                    return month.flatMap(each -> energy.map(kWh -> new OpeningLot(each, kWh))).stream();
                })
                .toList();
    }
}
