package respondet.app.folder;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import respondet.core.law.Message;
import respondet.core.law.Value;
import respondet.core.problem.ProblemKind;

/** The names that a community file declares, for what refers to them. */
record Declared(Set<String> members, Set<String> plants, Set<String> tariffs) {

    static Declared in(Fields root) {
        return new Declared(ids(root, "members"), ids(root, "plants"), tariffIds(root));
    }

    private static Set<String> ids(Fields root, String list) {
        return root
                .mapping()
                .find(list)
                .map(field -> field.value() instanceof YamlNode.Sequence items ? items.items() : List.<YamlNode>of())
                .orElse(List.of())
                .stream()
                .flatMap(item ->
                        item instanceof YamlNode.Mapping m ? m.text("id").stream() : Optional.<String>empty().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> tariffIds(Fields root) {
        return root
                .mapping()
                .find("tariffs")
                .map(field -> field.value() instanceof YamlNode.Mapping map ? map.fields() : List.<YamlNode.Field>of())
                .orElse(List.of())
                .stream()
                .map(YamlNode.Field::key)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** A word that must be one of the declared names. */
    static Optional<String> reference(Fields from, String key, Collection<String> names) {
        var word = from.find(key, Words.TEXT);
        word.ifPresent(name -> require(name, from.lineOf(key), names, from.findings()));
        return word;
    }

    static void require(String name, int line, Collection<String> names, Findings findings) {
        if (!names.contains(name)) {
            findings.add(ProblemKind.UNKNOWN_REFERENCE, line, Hints.unknown("folder.unknown_reference", name, names));
        }
    }

    /** Each item's name must be its own. */
    static void requireUnique(List<Fields> items, String key) {
        var seen = new HashMap<String, Integer>();
        for (var item : items) {
            item.mapping().text(key).ifPresent(name -> {
                var earlier = seen.putIfAbsent(name, item.lineOf(key));
                if (earlier != null) {
                    var hint = Message.of("folder.duplicate_id")
                            .with("key", Value.of(key))
                            .with("text", Value.of(Hints.shortened(name)))
                            .with("first", Value.of(earlier));
                    item.findings().add(ProblemKind.CONFLICTING_DUPLICATE, item.lineOf(key), hint);
                }
            });
        }
    }
}
