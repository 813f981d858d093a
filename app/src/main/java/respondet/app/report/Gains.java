package respondet.app.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import respondet.app.report.ReportPage.Legend;
import respondet.app.report.ReportPage.Picture;
import respondet.app.text.Texts;
import respondet.core.quantity.Money;
import respondet.core.settlement.AmountKind;
import respondet.core.settlement.Line;
import respondet.core.settlement.Party;
import respondet.core.settlement.Settlement;

/** Who gains what: rounded lines by party and kind; lost value informs and is not added. */
final class Gains {

    private final Texts texts;
    private final Settlement settlement;
    private final Map<Party, Map<AmountKind, BigDecimal>> sums = new TreeMap<>();
    private final TreeSet<AmountKind> kinds = new TreeSet<>();

    Gains(Texts texts, Settlement settlement) {
        this.texts = texts;
        this.settlement = settlement;
        settlement
                .community()
                .members()
                .forEach(member -> sums.put(Party.member(member.id()), new EnumMap<>(AmountKind.class)));
        settlement.lines().forEach(this::add);
    }

    private void add(Line line) {
        kinds.add(line.kind());
        sums.computeIfAbsent(line.party(), _ -> new EnumMap<>(AmountKind.class))
                .merge(line.kind(), line.rounded(), BigDecimal::add);
    }

    Picture picture() {
        var bars = sums.entrySet().stream()
                .filter(entry -> !entry.getKey().equals(Party.community()))
                .map(entry -> bar(entry.getKey(), net(entry.getValue())))
                .toList();
        var svg = new GainBars(bars).svg("gains", texts.say("report.gains.title"));
        var legend = List.of(
                new Legend("gain", texts.say("report.legend.gain")),
                new Legend("burden", texts.say("report.legend.burden")));
        return new Picture(svg, legend, table());
    }

    private GainBars.Bar bar(Party party, BigDecimal net) {
        return new GainBars.Bar(name(party), net, money(net));
    }

    private Table table() {
        var heads = new ArrayList<String>();
        heads.add(texts.say("report.party"));
        kinds.forEach(kind -> heads.add(texts.say("kind." + kind.id())));
        heads.add(texts.say("report.gains.net"));
        var rows = new ArrayList<List<String>>();
        sums.forEach((party, amounts) -> rows.add(row(name(party), amounts)));
        rows.add(row(texts.say("report.together"), total()));
        return new Table(texts.say("report.gains.title"), heads, rows);
    }

    private List<String> row(String name, Map<AmountKind, BigDecimal> amounts) {
        var cells = Stream.concat(
                kinds.stream().map(kind -> amounts.containsKey(kind) ? money(amounts.get(kind)) : "–"),
                Stream.of(money(net(amounts))));
        return Stream.concat(Stream.of(name), cells).toList();
    }

    private Map<AmountKind, BigDecimal> total() {
        var total = new EnumMap<AmountKind, BigDecimal>(AmountKind.class);
        sums.values().forEach(amounts -> amounts.forEach((kind, amount) -> total.merge(kind, amount, BigDecimal::add)));
        return total;
    }

    private static BigDecimal net(Map<AmountKind, BigDecimal> amounts) {
        return amounts.entrySet().stream()
                .filter(entry -> entry.getKey() != AmountKind.LOST)
                .map(Map.Entry::getValue)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The advantage of all members, producers and the community together. */
    String net() {
        return money(net(total()));
    }

    private String name(Party party) {
        return switch (party) {
            case Party.OfMember(var id) ->
                settlement.community().community().findMember(id).orElseThrow().name();
            case Party.OfPlant(var id) -> texts.say("report.plant") + " " + id;
            case Party.OfCommunity _ -> texts.say("report.community");
        };
    }

    private String money(BigDecimal amount) {
        return texts.values()
                .money(new Money(amount, settlement.community().community().currency()));
    }
}
