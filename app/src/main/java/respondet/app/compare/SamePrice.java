package respondet.app.compare;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Which of a community's own prices stands for a price that another law asks for: the first named that the community
 * has. Where none means the same, the law's price stays unknown.
 */
final class SamePrice {

    /** What is paid for a kilowatt-hour that goes to the grid: by agreement, or the market's. */
    private static final List<String> FED_IN = List.of("injection", "surplus", "market", "zonal");

    private SamePrice() {}

    /** The elements of a tariff that a law reads, each with the own elements that mean the same. */
    static SortedMap<String, List<String>> tariff(Territory law) {
        return new TreeMap<>(
                switch (law) {
                    case CATALONIA ->
                        Map.of(
                                "energy", List.of("energy"),
                                "tolls", List.of("tolls", "grid", "distribution"));
                    case MALOPOLSKA ->
                        Map.of(
                                "energy", List.of("energy"),
                                "distribution", List.of("distribution", "tolls", "grid"));
                    case WALLONIA ->
                        Map.of(
                                "energy", List.of("energy"),
                                "grid", List.of("grid", "tolls", "distribution"),
                                "distribution", List.of("distribution"));
                    case PIEDMONT ->
                        Map.of("energy", List.of("energy"), "distribution", List.of("distribution", "tolls", "grid"));
                });
    }

    /** The prices of the whole community that a law reads, likewise. */
    static SortedMap<String, List<String>> community(Territory law) {
        return new TreeMap<>(
                switch (law) {
                    case CATALONIA -> Map.of("surplus", FED_IN, "market", FED_IN);
                    case MALOPOLSKA -> Map.of("surplus", FED_IN);
                    case WALLONIA -> Map.of("internal", List.of("internal"), "injection", FED_IN);
                    case PIEDMONT -> Map.of("zonal", List.of("zonal"));
                });
    }
}
