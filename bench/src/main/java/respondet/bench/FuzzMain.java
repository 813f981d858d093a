package respondet.bench;

import java.util.List;
import respondet.metering.fuzz.Fuzzing;
import respondet.metering.fuzz.Seeds;

/** Reads many damaged files of every format: {@code --inputs 100000 --seed 1}; ends with 1 where a reader broke. */
public final class FuzzMain {

    private FuzzMain() {}

    public static void main(String[] args) {
        var arguments = List.of(args);
        long inputs = number(arguments, "--inputs", 100_000);
        long seed = number(arguments, "--seed", 1);
        boolean survived = true;
        for (var each : Seeds.all()) {
            var result = Fuzzing.run(each, inputs, seed);
            System.out.println(result.format() + ": " + inputs + " inputs, " + result.accepted() + " accepted, "
                    + result.refused() + " refused, " + result.failures().size() + " failed");
            result.failures().forEach(System.out::println);
            survived &= result.failures().isEmpty();
        }
        System.exit(survived ? 0 : 1);
    }

    private static long number(List<String> arguments, String name, long otherwise) {
        int at = arguments.indexOf(name);
        return at < 0 || at + 1 == arguments.size() ? otherwise : Long.parseLong(arguments.get(at + 1));
    }
}
