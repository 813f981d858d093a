package respondet.regime.it;

import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import respondet.core.community.Plant;
import respondet.core.law.Message;
import respondet.core.law.Value;
import respondet.core.problem.Problem;
import respondet.core.problem.ProblemKind;
import respondet.core.settlement.Allocation;
import respondet.core.settlement.AmountKind;
import respondet.core.settlement.Item;
import respondet.core.settlement.Line;
import respondet.core.settlement.MonthEnergy;
import respondet.core.settlement.Valuation;
import respondet.core.time.Period;

/** Puts the lines of a settlement together: month by month what was earned, year by year what is reserved. */
final class ItalianValuation {

    private final Terms terms;
    private final Allocation allocation;
    private final List<Line> lines = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    private ItalianValuation(Terms terms, Allocation allocation) {
        this.terms = terms;
        this.allocation = allocation;
    }

    static Valuation of(Terms terms, Allocation allocation) {
        return new ItalianValuation(terms, allocation).value();
    }

    private Valuation value() {
        var years = new TreeMap<Integer, List<MonthEnergy>>();
        for (var month : allocation.months()) {
            years.computeIfAbsent(month.month().name().getYear(), _ -> new ArrayList<>())
                    .add(month);
        }
        years.forEach(this::addYear);
        return new Valuation(lines, List.of(), List.of(), problems);
    }

    private void addYear(int year, List<MonthEnergy> energies) {
        var months = energies.stream()
                .map(energy -> MonthEarnings.of(allocation, energy.month(), terms))
                .toList();
        noteProvisional(year, months);
        var reserve = new Reserve(terms);
        for (int i = 0; i < months.size(); i++) {
            reserve.count(months.get(i), energies.get(i));
            addMonth(months.get(i), reserve);
        }
    }

    private void addMonth(MonthEarnings month, Reserve reserve) {
        add(month, Item.SHARED_ENERGY_PREMIUM, AmountKind.CASH_RECEIVED, reserve.free());
        add(month, Item.VALORISATION, AmountKind.CASH_RECEIVED, month.valorisation());
        add(month, Item.AVOIDED_LOSSES, AmountKind.CASH_RECEIVED, month.losses());
        add(month, Item.PREMIUM_SURPLUS, AmountKind.RESERVED, reserve.given());
        lines.addAll(new PlantLines(terms, month).all());
        notePrice(month);
    }

    private void add(MonthEarnings month, Item item, AmountKind kind, Earnings earnings) {
        earnings.byParty(Message.of("item." + item.id()))
                .forEach((party, earning) ->
                        lines.add(new Line(month.month().name(), party, kind, item, earning.amount(), earning.why())));
    }

    private void notePrice(MonthEarnings month) {
        if (!month.isPriced()) {
            problems.add(Problem.of(ProblemKind.MISSING_PRICE, Message.of("problem.missing_price.it"))
                    .during(month.month().name())
                    .with("month", Value.of(month.month().name())));
        }
    }

    /** The year counts from the first coded day, or from the day on which the first plant was there. */
    private void noteProvisional(int year, List<MonthEarnings> months) {
        var first = terms.resolved().plants().stream()
                .map(Plant::inService)
                .min(LocalDate::compareTo)
                .orElse(ItalianLaw.FIRST_DAY);
        var from = latest(latest(first, ItalianLaw.FIRST_DAY), Year.of(year).atDay(1));
        var to = Year.of(year).plusYears(1).atDay(1);
        if (!from.isBefore(to)
                || !covers(
                        months, new Period(from, to, terms.resolved().timeline().zone()))) {
            problems.add(Problem.of(ProblemKind.PROVISIONAL, Message.of("problem.provisional.it"))
                    .during(year)
                    .with("year", Value.of(Integer.toString(year))));
        }
    }

    private static LocalDate latest(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private boolean covers(List<MonthEarnings> months, Period period) {
        var timeline = terms.resolved().timeline();
        long hours = 0;
        for (var month : months) {
            int from = Math.max(month.month().from(), timeline.positionOf(period.start()));
            hours += Math.max(0, month.month().to() - from);
        }
        return hours * timeline.resolution().seconds()
                >= period.end().getEpochSecond() - period.start().getEpochSecond();
    }
}
