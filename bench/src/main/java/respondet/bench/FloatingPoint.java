package respondet.bench;

import java.util.Arrays;

/** What most write first: a column of doubles for each member, one factor for each interval; parts do not add up. */
final class FloatingPoint {

    private final double[][] consumed;
    private final double[] given;

    FloatingPoint(SampleYear year) {
        int intervals = year.scale().intervals();
        consumed = new double[year.scale().members()][intervals];
        given = new double[intervals];
        for (int t = 0; t < intervals; t++) {
            for (int m = 0; m < consumed.length; m++) {
                consumed[m][t] = year.consumed()[t * consumed.length + m] / 1e3;
            }
            for (int k = 0; k < year.plants(); k++) {
                given[t] += year.injected()[t * year.plants() + k] / 1e3;
            }
        }
    }

    long totals() {
        var factors = factors();
        int perMonth = Math.ceilDiv(factors.length, 12);
        var totals = new double[consumed.length * 12];
        for (int m = 0; m < consumed.length; m++) {
            for (int month = 0; month < 12; month++) {
                totals[m * 12 + month] = sum(consumed[m], factors, month * perMonth, perMonth);
            }
        }
        return (long) Arrays.stream(totals).sum();
    }

    private double[] factors() {
        var taken = new double[given.length];
        for (var member : consumed) {
            for (int t = 0; t < taken.length; t++) {
                taken[t] += member[t];
            }
        }
        for (int t = 0; t < taken.length; t++) {
            taken[t] = taken[t] > 0 ? Math.min(taken[t], given[t]) / taken[t] : 0;
        }
        return taken;
    }

    private static double sum(double[] values, double[] factors, int from, int length) {
        double sum = 0;
        for (int t = from; t < Math.min(values.length, from + length); t++) {
            sum += values[t] * factors[t];
        }
        return sum;
    }
}
