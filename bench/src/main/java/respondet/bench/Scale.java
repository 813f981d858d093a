package respondet.bench;

import java.util.Arrays;

/**
 * How much is measured.
 *
 * @param runs measured runs of each row, after as many for warm-up; the median counts
 */
record Scale(int members, int days, int runs) {

    static final long SEED = 20260101;

    static final int PER_DAY = 96;

    static Scale of(String... args) {
        return new Scale(number("--members", 1_000, args), number("--days", 365, args), number("--runs", 5, args));
    }

    static boolean isKnown(String arg) {
        return arg.matches("--members|--days|--runs|--settle|--json|[1-9][0-9]{0,5}");
    }

    private static int number(String option, int otherwise, String... args) {
        int at = Arrays.asList(args).indexOf(option);
        return at >= 0 && at + 1 < args.length ? Integer.parseInt(args[at + 1]) : otherwise;
    }

    int intervals() {
        return days * PER_DAY;
    }

    /** One consumption value each. */
    long readings() {
        return (long) members * intervals();
    }
}
