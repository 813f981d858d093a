package respondet.app.compare;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import respondet.core.community.Community;

/** Which laws a community is compared under: its own first, then the form that fits of each other territory. */
final class ComparedLaws {

    private static final Set<String> FORMS_OF_A_BUILDING = Set.of("be-building", "it-group");

    private ComparedLaws() {}

    static List<String> of(Community community) {
        var own = community.regime();
        var neighbours = Arrays.stream(Territory.values())
                .filter(territory -> territory != Territory.of(own))
                .map(territory -> form(territory, isOneBuilding(community)));
        return Stream.concat(Stream.of(own), neighbours).toList();
    }

    /** A building by its own form of sharing, or by the fact that the plant feeds its internal network. */
    private static boolean isOneBuilding(Community community) {
        return FORMS_OF_A_BUILDING.contains(community.regime())
                || community.facts().flag("internal_network").orElse(false);
    }

    private static String form(Territory territory, boolean building) {
        return switch (territory) {
            case CATALONIA -> "es-collective";
            case MALOPOLSKA -> "pl-cooperative";
            case WALLONIA -> building ? "be-building" : "be-cer";
            case PIEDMONT -> building ? "it-group" : "it-cer";
        };
    }
}
