package respondet.app.folder;

import java.util.List;
import java.util.Optional;
import respondet.core.law.Message;
import respondet.core.law.Value;
import respondet.core.problem.ProblemKind;

/** A mapping of known shape whose unknown keys were reported and whose values are read one by one. */
record Fields(YamlNode.Mapping mapping, Findings findings) {

    static Fields of(YamlNode.Mapping mapping, Shape shape, Findings findings) {
        return allowing(mapping, shape.keys(), findings);
    }

    static Fields allowing(YamlNode.Mapping mapping, List<String> allowed, Findings findings) {
        for (var field : mapping.fields()) {
            if (!allowed.contains(field.key())) {
                findings.add(ProblemKind.UNKNOWN_KEY, field.line(), unknown(field.key(), allowed));
            }
        }
        return new Fields(mapping, findings);
    }

    /** Digits are no key: what follows a comma within braces was meant as decimals. */
    private static Message unknown(String key, List<String> allowed) {
        return key.matches("[0-9]+")
                ? Message.of("folder.decimal_comma").with("text", Value.of(Hints.shortened(key)))
                : Hints.unknown("folder.unknown_key", key, allowed);
    }

    int line() {
        return mapping.line();
    }

    /** What was written for a key; a key without a value counts as absent. */
    Optional<YamlNode> find(String key) {
        return mapping.find(key)
                .map(YamlNode.Field::value)
                .filter(value -> !(value instanceof YamlNode.Scalar word && word.isEmpty()));
    }

    <T> Optional<T> find(String key, Word<T> kind) {
        return find(key).flatMap(node -> word(key, node)).flatMap(word -> kind.of(key, word, findings));
    }

    /** The same as {@link #find(String, Word)}, but a missing value is a problem. */
    <T> Optional<T> need(String key, Word<T> kind) {
        needed(key);
        return find(key, kind);
    }

    Optional<YamlNode> needed(String key) {
        var found = find(key);
        if (found.isEmpty()) {
            var hint = Message.of("folder.missing").with("key", Value.of(key));
            findings.add(ProblemKind.MISSING_VALUE, lineOf(key), hint);
        }
        return found;
    }

    int lineOf(String key) {
        return mapping.find(key).map(YamlNode.Field::line).orElse(line());
    }

    Optional<YamlNode.Mapping> mapping(String key) {
        return find(key).flatMap(node -> mapping(key, node));
    }

    private Optional<YamlNode.Mapping> mapping(String key, YamlNode node) {
        return node instanceof YamlNode.Mapping found ? Optional.of(found) : wrongType("folder.not_mapping", key, node);
    }

    private Optional<YamlNode.Scalar> word(String key, YamlNode node) {
        return node instanceof YamlNode.Scalar found ? Optional.of(found) : wrongType("folder.not_word", key, node);
    }

    private <T> Optional<T> wrongType(String hint, String key, YamlNode node) {
        findings.add(ProblemKind.WRONG_VALUE, node.line(), Message.of(hint).with("key", Value.of(key)));
        return Optional.empty();
    }

    /** The items of a list of mappings. */
    List<Fields> items(String key, Shape shape) {
        return list(key).stream()
                .flatMap(node -> mapping(key, node).stream())
                .map(item -> of(item, shape, shape.equals(Shape.POINT) ? aboutPoint(item) : findings))
                .toList();
    }

    private Findings aboutPoint(YamlNode.Mapping item) {
        return item.text("id").map(findings::about).orElse(findings);
    }

    /** The words of a list. */
    List<YamlNode.Scalar> words(String key) {
        return list(key).stream().flatMap(node -> word(key, node).stream()).toList();
    }

    private List<YamlNode> list(String key) {
        var found = find(key);
        if (found.isPresent() && !(found.orElseThrow() instanceof YamlNode.Sequence)) {
            wrongType("folder.not_list", key, found.orElseThrow());
        }
        return found.filter(YamlNode.Sequence.class::isInstance)
                .map(node -> ((YamlNode.Sequence) node).items())
                .orElse(List.of());
    }
}
