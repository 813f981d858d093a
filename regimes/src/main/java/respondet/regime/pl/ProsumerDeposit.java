package respondet.regime.pl;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import respondet.core.law.Dated;
import respondet.core.law.Legal;
import respondet.core.law.Parameter;
import respondet.core.quantity.Money;
import respondet.regime.ParameterFile;

/** A prosumer's money for energy given to the grid: usable for energy taken, the oldest first, for twelve months. */
record ProsumerDeposit(List<Part> parts) {

    static final ProsumerDeposit EMPTY = new ProsumerDeposit(List.of());

    private static final Dated<Integer> MONTHS = ParameterFile.load("pl/deposit_months", Integer.class);

    ProsumerDeposit {
        parts = List.copyOf(parts);
    }

    /** What one month credited and what is left of it. */
    record Part(YearMonth origin, Money credited, Money left) {

        Part less(Money used) {
            return new Part(origin, credited, left.minus(used));
        }

        @Legal(act = Acts.RES, article = "4(11)(2)")
        Money refund(BigDecimal part) {
            return left.min(credited.times(part));
        }
    }

    /** The end of a month: what the deposit paid, what goes on, and the parts whose time is over. */
    record Used(Money paid, ProsumerDeposit open, List<Part> ended) {}

    static Parameter<Integer> months(YearMonth month) {
        return MONTHS.on(month.atDay(1));
    }

    ProsumerDeposit plus(Part part) {
        var more = new ArrayList<>(parts);
        more.add(part);
        return new ProsumerDeposit(more);
    }

    /** Pays a month's energy, the oldest money first. */
    @Legal(act = Acts.RES, article = "4c(3)")
    Used use(YearMonth month, Money cost) {
        var unpaid = cost;
        var left = new ArrayList<Part>();
        for (var part : parts) {
            var used = part.left().min(unpaid);
            unpaid = unpaid.minus(used);
            left.add(part.less(used));
        }
        left.removeIf(part -> part.left().isZero());
        var ended = left.stream().filter(part -> endsIn(month, part)).toList();
        left.removeAll(ended);
        return new Used(cost.minus(unpaid), new ProsumerDeposit(left), ended);
    }

    @Legal(act = Acts.RES, article = "4(11)(2)")
    private static boolean endsIn(YearMonth month, Part part) {
        return !month.isBefore(part.origin().plusMonths(months(month).value()));
    }
}
