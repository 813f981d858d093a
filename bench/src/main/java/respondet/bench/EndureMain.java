package respondet.bench;

import java.util.List;
import respondet.bench.endure.KilledAndUndisturbed;
import respondet.bench.endure.Trial;

/**
 * Kills a working server again and again: {@code --kills 200 --seed 1}, with {@code --step issue} always in the middle of
 * that step; ends with 1 where something was lost or half done.
 */
public final class EndureMain {

    private EndureMain() {}

    public static void main(String[] args) throws Exception {
        var arguments = List.of(args);
        int kills = (int) number(arguments, "--kills", 200);
        long seed = number(arguments, "--seed", System.nanoTime() & 0xffff);
        var trial = Trial.of(kills, seed);
        int within = arguments.indexOf("--step");
        var violations =
                KilledAndUndisturbed.compare(within < 0 ? trial : trial.within(arguments.get(within + 1)), System.out);
        System.exit(violations.isEmpty() ? 0 : 1);
    }

    private static long number(List<String> arguments, String name, long otherwise) {
        int at = arguments.indexOf(name);
        return at < 0 || at + 1 == arguments.size() ? otherwise : Long.parseLong(arguments.get(at + 1));
    }
}
