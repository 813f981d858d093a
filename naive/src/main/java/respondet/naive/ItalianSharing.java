package respondet.naive;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** TIAD: the energy shared in one hour under one primary substation. */
public final class ItalianSharing {

    private ItalianSharing() {}

    /** What one point injects and withdraws in the hour, and where it hangs. */
    public record Flow(String substation, Fraction injected, Fraction withdrawn) {}

    /** EACV: the lesser of all injection and all withdrawal. */
    public static Fraction shared(List<Fraction> injected, List<Fraction> withdrawn) {
        return Fraction.sum(injected).min(Fraction.sum(withdrawn));
    }

    public static Map<String, Fraction> bySubstation(List<Flow> flows) {
        var shared = new TreeMap<String, Fraction>();
        for (var flow : flows) {
            var here = flows.stream()
                    .filter(f -> f.substation().equals(flow.substation()))
                    .toList();
            shared.put(
                    flow.substation(),
                    shared(
                            here.stream().map(Flow::injected).toList(),
                            here.stream().map(Flow::withdrawn).toList()));
        }
        return shared;
    }

    /** The shared energy plant by plant, in order of entry into operation, ties by id. */
    public static Map<String, Fraction> byPlant(Fraction shared, Map<ItalianPlant, Fraction> injected) {
        var parts = new LinkedHashMap<String, Fraction>();
        var left = shared;
        for (var plant : injected.keySet().stream().sorted(ItalianPlant.ORDER).toList()) {
            var part = injected.get(plant).min(left);
            parts.put(plant.id(), part);
            left = left.minus(part);
        }
        return parts;
    }

    /** The same in whole watt-hours. */
    public static Map<String, Long> byPlantInWh(long shared, Map<ItalianPlant, Long> injected) {
        var parts = new LinkedHashMap<String, Long>();
        var left = shared;
        for (var plant : injected.keySet().stream().sorted(ItalianPlant.ORDER).toList()) {
            var part = Math.min(injected.get(plant), left);
            parts.put(plant.id(), part);
            left -= part;
        }
        return parts;
    }
}
