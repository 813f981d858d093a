package respondet.app.filing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import respondet.core.community.Community;
import respondet.core.community.MemberKind;
import respondet.core.community.Plant;
import respondet.core.law.Certainty;
import respondet.core.law.Message;
import respondet.core.law.Value;
import respondet.core.quantity.Energy;
import respondet.core.quantity.Power;

/** The yearly report of a Polish cooperative to the keeper of the register, with the data of each month. */
record RegisterReport(FilingWords words, Year year, List<FinalMonth> months) {

    private static final String ACT =
            "Ustawa z 20 lutego 2015 r. o odnawialnych źródłach energii (Dz.U. 2024 poz. 1361)";

    /** Days after the year's end within which the report is due. */
    private static final int DAYS = 60;

    private static final List<String> METERED =
            List.of("produced_wh", "consumed_wh", "shared_wh", "surplus_wh", "residual_wh");

    private static final List<String> CREDITED = List.of("billed_wh", "credited_wh", "expired_wh", "lost_wh");

    private static final List<String> FIGURES =
            Stream.concat(METERED.stream(), CREDITED.stream()).toList();

    Filing filing() {
        var warnings = new ArrayList<>(words.missing(FinalMonths.missing(words.agreed(), year, months)));
        if (communes().size() != 1) {
            warnings.add(words.say("register-report.communes.several"));
        }
        return new Filing(
                words.texts(),
                words.head(FilingKind.REGISTER_REPORT, year.toString()),
                List.of(words.say("register-report.to.1"), words.say("register-report.to.2")),
                List.of(lead()),
                warnings,
                List.of(cooperative(), plants(), energy()),
                List.of(
                        words.cited(ACT, "38m", Certainty.FOUND),
                        words.cited(ACT, "38f", Certainty.FOUND),
                        words.cited(ACT, "38c(3), (8), (11)", Certainty.FOUND)),
                words.sources(months),
                FilingWords.made(months),
                data());
    }

    private String lead() {
        return words.texts()
                .say(Message.of("filing.register-report.lead")
                        .with("year", Value.of(year.toString()))
                        .with("due", Value.of(year.atDay(year.length()).plusDays(DAYS)))
                        .with("produced", Value.of(sum("produced_wh")))
                        .with("consumed", Value.of(sum("consumed_wh"))));
    }

    private LocalDate end() {
        return year.atDay(year.length());
    }

    private Energy sum(String figure) {
        return months.stream().map(month -> month.total(figure)).reduce(Energy.ZERO, Energy::plus);
    }

    private Community agreed() {
        return words.agreed();
    }

    private List<String> communes() {
        return agreed().facts().list("communes");
    }

    private Filing.Section cooperative() {
        var facts = agreed().facts();
        var rows = new ArrayList<List<String>>();
        rows.add(List.of(words.say("register-report.name"), words.row().name()));
        rows.add(List.of(
                words.say("register-report.entry"),
                facts.date("register_entry").map(words.texts().values()::date).orElse("–")));
        rows.add(List.of(words.say("register-report.communes"), String.join(", ", communes())));
        rows.add(List.of(words.say("register-report.operator"), String.join(", ", facts.list("grid_operators"))));
        rows.add(List.of(words.say("register-report.members"), members()));
        var heads = List.of(words.say("register-report.what"), words.say("register-report.value"));
        return new Filing.Section(
                words.say("register-report.cooperative"),
                List.of(),
                List.of(new FilingTable(words.say("register-report.cooperative.table"), heads, rows)));
    }

    /** On the last day of the year, by kind. */
    private String members() {
        var last = end();
        var counts = new EnumMap<MemberKind, Long>(MemberKind.class);
        agreed().members().stream()
                .filter(member -> member.isActiveOn(last))
                .forEach(member -> counts.merge(member.kind(), 1L, Long::sum));
        var named = new ArrayList<String>();
        counts.forEach((kind, count) -> named.add(words.texts().say("member." + kind.id()) + ": " + count));
        long all = counts.values().stream().mapToLong(each -> each).sum();
        return all + " (" + String.join(", ", named) + ")";
    }

    private Filing.Section plants() {
        var produced = new TreeMap<String, Long>();
        months.stream()
                .flatMap(month -> month.producers().stream())
                .forEach(plant -> produced.merge(
                        plant.path("id").asString(), plant.path("produced_wh").asLong(), Long::sum));
        var rows = plants(end()).stream()
                .map(plant -> plant(plant, produced.getOrDefault(plant.id(), 0L)))
                .toList();
        var heads = List.of("plant", "owner", "technology", "power", "since", "produced").stream()
                .map(each -> words.say("register-report.head." + each))
                .toList();
        return new Filing.Section(
                words.say("register-report.plants"),
                List.of(words.say(
                        "register-report.power",
                        "power",
                        Value.of(words.texts()
                                .values()
                                .power(Power.kW(kW(plants(end())).toPlainString()))))),
                List.of(new FilingTable(words.say("register-report.plants.table"), heads, rows)));
    }

    /** Those in service on a day. */
    private List<Plant> plants(LocalDate day) {
        return agreed().plants().stream()
                .filter(plant -> !plant.inService().isAfter(day))
                .toList();
    }

    private static BigDecimal kW(List<Plant> plants) {
        return plants.stream().map(plant -> plant.capacity().inKW()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private List<String> plant(Plant plant, long produced) {
        return List.of(
                plant.id(),
                words.member(plant.owner()),
                words.texts().say("agreement.technology." + plant.technology().id()),
                words.texts().values().power(plant.capacity()),
                words.texts().values().date(plant.inService()),
                words.energy(produced));
    }

    private Filing.Section energy() {
        var sentences = new ArrayList<String>();
        sentences.add(words.say("register-report.energy.how"));
        if (communes().size() == 1) {
            sentences.add(words.say(
                    "register-report.communes.one",
                    "commune",
                    Value.of(communes().getFirst())));
        }
        return new Filing.Section(words.say("register-report.energy"), sentences, List.of(metered(), credited()));
    }

    private FilingTable metered() {
        var rows = months.stream().map(month -> row(month, METERED)).toList();
        return new FilingTable(words.say("register-report.energy.table"), heads(METERED), rows);
    }

    private FilingTable credited() {
        var heads = new ArrayList<>(heads(CREDITED));
        heads.add(words.say("register-report.head.open"));
        var rows = new ArrayList<List<String>>();
        for (var month : months) {
            var cells = new ArrayList<>(row(month, CREDITED));
            cells.add(kWh(Energy.wattHours(open(month))));
            rows.add(cells);
        }
        return new FilingTable(words.say("register-report.credit.table"), heads, rows);
    }

    private List<String> heads(List<String> figures) {
        var heads = new ArrayList<>(List.of(words.say("register-report.head.month")));
        figures.forEach(figure -> heads.add(words.texts().say("figure." + figure)));
        return heads;
    }

    private List<String> row(FinalMonth month, List<String> figures) {
        var cells = new ArrayList<>(List.of(words.month(month.month())));
        figures.forEach(figure -> cells.add(kWh(month.total(figure))));
        return cells;
    }

    /** The unit stands in the caption. */
    private String kWh(Energy energy) {
        return words.texts().values().fixed(energy.inKWh(), 3);
    }

    private static long open(FinalMonth month) {
        return month.lots().stream()
                .mapToLong(lot -> lot.path("open_wh").asLong())
                .sum();
    }

    private FilingData data() {
        var heads = new ArrayList<>(List.of("month"));
        heads.addAll(FIGURES);
        heads.addAll(List.of("open_wh", "members", "plants", "power_kw", "communes", "run"));
        var rows = months.stream().map(this::data).toList();
        return new FilingData(heads, rows);
    }

    private List<String> data(FinalMonth month) {
        var cells = new ArrayList<>(List.of(month.month().toString()));
        FIGURES.forEach(figure -> cells.add(Long.toString(month.total(figure).wattHours())));
        cells.add(Long.toString(open(month)));
        var last = month.month().atEndOfMonth();
        cells.add(Long.toString(agreed().members().stream()
                .filter(each -> each.isActiveOn(last))
                .count()));
        var plants = plants(last);
        cells.add(Integer.toString(plants.size()));
        cells.add(kW(plants).stripTrailingZeros().toPlainString());
        cells.add(String.join("; ", communes()));
        cells.add(month.identity());
        return cells;
    }
}
