package respondet.app.operator;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.function.Function;
import java.util.stream.Collectors;
import respondet.app.recompute.Basis;
import respondet.app.settlement.AllocationCsv;
import respondet.core.community.Community;
import respondet.core.reading.Readings;
import respondet.core.time.Period;
import respondet.regime.Regimes;

/** Operators' files made of our own allocations. */
public final class OperatorTexts {

    private OperatorTexts() {}

    /** The shared energy of a month under an agreement, in the product's own layout. */
    static String shared(Community community, Readings readings, YearMonth month) throws IOException {
        var period = new Period(month.atDay(1), month.plusMonths(1).atDay(1), community.zone());
        var regime = Regimes.find(community.regime()).orElseThrow();
        var allocation = Basis.over(period, regime, community, readings)
                .allocate()
                .found()
                .orElseThrow();
        var out = new ByteArrayOutputStream();
        AllocationCsv.write(allocation, out, _ -> {});
        return of(out.toString(StandardCharsets.UTF_8), row -> row);
    }

    /** One row of {@code allocation.csv}, in Wh. */
    public record Row(String point, String start, long shared, long surplus) {}

    /** The product's own layout of {@code allocation.csv}, each row changed. */
    public static String of(String allocation, Function<Row, Row> change) {
        return allocation
                .lines()
                .skip(1)
                .map(line -> line.split(",", -1))
                .map(cells -> new Row(cells[0], cells[1], Long.parseLong(cells[3]), Long.parseLong(cells[4])))
                .map(change)
                .map(row -> row.point() + "," + row.start() + "," + kWh(row.shared()) + "," + kWh(row.surplus()))
                .collect(Collectors.joining("\n", "point,start,shared_kwh,surplus_kwh\n", "\n"));
    }

    private static String kWh(long wattHours) {
        return BigDecimal.valueOf(wattHours, 3).toPlainString();
    }
}
