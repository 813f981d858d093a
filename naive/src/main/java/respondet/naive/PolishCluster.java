package respondet.naive;

/** RES Act, article 184k: the percentage of the variable fee that an energy cluster is charged. */
public final class PolishCluster {

    private PolishCluster() {}

    /** The ratio is injected RES energy to consumption; the lower bounds are exclusive, 100 % is in. */
    public static int percentCharged(Fraction ratio) {
        if (ratio.compareTo(Fraction.ONE) >= 0) {
            return 75;
        }
        if (exceeds(ratio, "0.9")) {
            return 80;
        }
        if (exceeds(ratio, "0.8")) {
            return 85;
        }
        if (exceeds(ratio, "0.7")) {
            return 90;
        }
        return exceeds(ratio, "0.6") ? 95 : 100;
    }

    private static boolean exceeds(Fraction ratio, String bound) {
        return ratio.compareTo(Fraction.of(bound)) > 0;
    }
}
