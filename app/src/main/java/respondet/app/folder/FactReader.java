package respondet.app.folder;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import respondet.core.community.FactName;
import respondet.core.community.FactType;
import respondet.core.community.Facts;
import respondet.core.problem.ProblemKind;

/** Reads the facts of a community, member, point or plant; a fact that no law asks for is most likely misspelt. */
record FactReader(FactCatalogue catalogue) {

    Facts read(Fields parent, FactName.Scope scope) {
        var types = catalogue.about(scope);
        var values = new TreeMap<String, List<String>>();
        parent.mapping("facts").ifPresent(written -> {
            var facts = new Fields(written, parent.findings());
            written.fields().forEach(field -> fact(facts, field, types).ifPresent(v -> values.put(field.key(), v)));
        });
        return new Facts(values);
    }

    private static Optional<List<String>> fact(Fields facts, YamlNode.Field field, SortedMap<String, FactType> types) {
        var type = types.get(field.key());
        if (type == null) {
            var hint = Hints.unknown("folder.unknown_fact", field.key(), types.keySet());
            facts.findings().add(ProblemKind.UNKNOWN_KEY, field.line(), hint);
            return Optional.empty();
        }
        return facts.find(field.key()).isEmpty() ? Optional.empty() : value(facts, field.key(), type);
    }

    private static Optional<List<String>> value(Fields facts, String key, FactType type) {
        return switch (type) {
            case TEXT -> facts.find(key, Words.TEXT).map(List::of);
            case DATE -> facts.find(key, Words.DATE).map(date -> List.of(date.toString()));
            case NUMBER -> facts.find(key, Numbers.ANY).map(number -> List.of(number.toPlainString()));
            case FLAG -> facts.find(key, Words.FLAG).map(flag -> List.of(flag.toString()));
            case LIST -> Optional.of(list(facts, key));
        };
    }

    /** A list of one may be written as a single word. */
    private static List<String> list(Fields facts, String key) {
        if (facts.find(key).orElseThrow() instanceof YamlNode.Scalar) {
            return facts.find(key, Words.TEXT).map(List::of).orElse(List.of());
        }
        return facts.words(key).stream()
                .flatMap(word -> Words.TEXT.of(key, word, facts.findings()).stream())
                .toList();
    }
}
