package respondet.bench;

import java.util.SplittableRandom;

/**
 * Made-up quarter-hours of a large community, {@code [interval][member]} in Wh: evening peaks, and roofs on every fifth
 * house that give by day and more in summer.
 */
final class SampleYear {

    private final Scale scale;
    private final int plants;
    private final int[] consumed;
    private final int[] injected;

    private SampleYear(Scale scale, int plants) {
        this.scale = scale;
        this.plants = plants;
        this.consumed = new int[Math.toIntExact(scale.readings())];
        this.injected = new int[Math.multiplyExact(scale.intervals(), plants)];
    }

    static SampleYear of(Scale scale) {
        int plants = Math.max(1, scale.members() / 5);
        var year = new SampleYear(scale, plants);
        var random = new SplittableRandom(Scale.SEED);
        year.fillConsumption(sizes(random, scale.members()), random);
        year.fillInjection(sizes(random, plants), random);
        return year;
    }

    Scale scale() {
        return scale;
    }

    int plants() {
        return plants;
    }

    int[] consumed() {
        return consumed;
    }

    int[] injected() {
        return injected;
    }

    private static double[] sizes(SplittableRandom random, int count) {
        return random.doubles(count, 0.5, 2.5).toArray();
    }

    private void fillConsumption(double[] sizes, SplittableRandom random) {
        for (int t = 0, i = 0; t < scale.intervals(); t++) {
            double base = 1_000 * baseLoad(hour(t));
            for (double size : sizes) {
                // the sum of three uniform numbers is close to a normal one
                double spread = random.nextDouble() + random.nextDouble() + random.nextDouble() - 1.5;
                consumed[i++] = (int) Math.round(base * size * Math.exp(0.9 * spread));
            }
        }
    }

    private void fillInjection(double[] sizes, SplittableRandom random) {
        for (int t = 0, i = 0; t < scale.intervals(); t++) {
            double sun = sun(t);
            for (double size : sizes) {
                double given = sun * size * (0.3 + 0.7 * random.nextDouble()) - 0.05;
                injected[i++] = (int) Math.max(0, Math.round(1_000 * given));
            }
        }
    }

    private static double hour(int interval) {
        return interval % Scale.PER_DAY / 4.0;
    }

    private static double baseLoad(double hour) {
        return 0.08
                + 0.05 * Math.exp(-Math.pow((hour - 19) / 2.5, 2))
                + 0.03 * Math.exp(-Math.pow((hour - 7) / 1.5, 2));
    }

    private static double sun(int interval) {
        double season = Math.max(-0.6, Math.sin((interval / Scale.PER_DAY - 80) / 365.0 * 2 * Math.PI));
        return Math.max(0, Math.sin((hour(interval) - 6) / 12 * Math.PI)) * Math.max(0, 0.65 + 0.325 * season);
    }
}
