package respondet.core.settlement;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import respondet.core.community.Member;

/** What one member receives: month by month the energy and the money, each figure with its explanation. */
public record Statement(Member member, List<OfMonth> months) {

    /** One month of a statement. */
    public record OfMonth(
            YearMonth month, EnergyTotals energy, List<Line> lines, List<EnergyFigure> figures, int estimated) {}

    /** From the lines and figures of this member alone. */
    static Statement of(Settlement settlement, Member member, List<Line> lines, List<EnergyFigure> figures) {
        int column = settlement.community().columnOfMember(member.id());
        var months = new ArrayList<OfMonth>();
        for (var month : settlement.allocation().months()) {
            var name = month.month().name();
            months.add(new OfMonth(
                    name,
                    month.members().get(column),
                    lines.stream().filter(line -> line.month().equals(name)).toList(),
                    figures.stream()
                            .filter(figure -> figure.month().equals(name))
                            .toList(),
                    estimated(settlement, month, column)));
        }
        return new Statement(member, List.copyOf(months));
    }

    private static int estimated(Settlement settlement, MonthEnergy month, int member) {
        int count = 0;
        for (int point : settlement.community().pointsOf(member)) {
            count += settlement.allocation().metered().estimatedIntervals(month.month(), point);
        }
        return count;
    }

    public EnergyTotals energy() {
        return months.stream().map(OfMonth::energy).reduce(EnergyTotals.NONE, EnergyTotals::plus);
    }
}
