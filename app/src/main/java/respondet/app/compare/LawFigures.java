package respondet.app.compare;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import respondet.core.law.Certainty;
import respondet.core.law.Verdict;
import respondet.core.quantity.Money;
import respondet.core.settlement.AmountKind;
import respondet.core.settlement.EnergyTotals;
import respondet.core.settlement.Item;
import respondet.core.settlement.Line;
import respondet.core.settlement.MonthEnergy;
import respondet.core.settlement.Party;
import respondet.core.settlement.Settlement;

/** The figures of one settlement that stand beside those of other laws. */
record LawFigures(
        EnergyTotals energy,
        SortedMap<String, Long> quantities,
        List<MoneyColumn> money,
        SortedMap<Verdict.Answer, Long> verdicts) {

    static LawFigures of(Settlement settlement) {
        var energy = settlement.allocation().months().stream()
                .map(MonthEnergy::all)
                .reduce(EnergyTotals.NONE, EnergyTotals::plus);
        var columns = Arrays.stream(AmountKind.values())
                .map(kind -> column(kind, settlement))
                .toList();
        return new LawFigures(energy, quantities(settlement), columns, verdicts(settlement));
    }

    private static SortedMap<String, Long> quantities(Settlement settlement) {
        var sums = new TreeMap<String, Long>();
        settlement.valuation().figures().stream()
                .filter(figure -> figure.party().equals(Party.community()))
                .forEach(figure -> sums.merge(figure.name(), figure.energy().wattHours(), Math::addExact));
        return sums;
    }

    private static SortedMap<Verdict.Answer, Long> verdicts(Settlement settlement) {
        var counts = new TreeMap<Verdict.Answer, Long>();
        Arrays.stream(Verdict.Answer.values()).forEach(answer -> counts.put(answer, 0L));
        settlement.feasibility().forEach(verdict -> counts.merge(verdict.answer(), 1L, Math::addExact));
        return counts;
    }

    /** Exact sums: the entries on the rounding account are no one's money. */
    private static MoneyColumn column(AmountKind kind, Settlement settlement) {
        var lines = settlement.lines().stream()
                .filter(line -> line.kind() == kind && line.item() != Item.ROUNDING)
                .toList();
        return new MoneyColumn(
                kind,
                sum(lines, party -> party instanceof Party.OfMember),
                sum(lines, party -> party instanceof Party.OfPlant),
                sum(lines, party -> party instanceof Party.OfCommunity),
                MissingMoney.in(kind, settlement),
                lines.stream().anyMatch(line -> line.why().certainty() == Certainty.UNCERTAIN));
    }

    private static Optional<Money> sum(List<Line> lines, Predicate<Party> holder) {
        return lines.stream()
                .filter(line -> holder.test(line.party()))
                .map(Line::exact)
                .reduce(Money::plus);
    }

    MoneyColumn of(AmountKind kind) {
        return money.stream().filter(each -> each.kind() == kind).findFirst().orElseThrow();
    }
}
