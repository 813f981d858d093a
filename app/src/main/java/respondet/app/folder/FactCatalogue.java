package respondet.app.folder;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import respondet.core.community.FactName;
import respondet.core.community.FactType;
import respondet.core.settlement.Regime;

/** Every fact that some law asks for, by what it is about. */
public record FactCatalogue(Map<FactName.Scope, SortedMap<String, FactType>> types) {

    public static FactCatalogue of(List<Regime> regimes) {
        return ofFacts(
                regimes.stream().flatMap(regime -> regime.facts().stream()).toList());
    }

    public static FactCatalogue ofFacts(List<FactName> facts) {
        return new FactCatalogue(facts.stream()
                .collect(Collectors.groupingBy(
                        FactName::scope,
                        Collectors.toMap(FactName::name, FactName::type, (first, _) -> first, TreeMap::new))));
    }

    SortedMap<String, FactType> about(FactName.Scope scope) {
        return types.getOrDefault(scope, new TreeMap<>());
    }
}
