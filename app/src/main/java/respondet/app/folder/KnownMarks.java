package respondet.app.folder;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import respondet.core.law.Message;
import respondet.core.problem.ProblemKind;

/**
 * Leaves out of a community file what became known only later: list items with {@code known:} and values written
 * {@code {value, known}}. An item known later replaces the earlier one with the same id.
 */
final class KnownMarks {

    private static final String KNOWN = "known";
    private static final String VALUE = "value";
    private static final List<String> IDENTITIES = List.of("id", "from", "month");

    private final Optional<Instant> limit;
    private final Findings findings;
    private Optional<Instant> latest = Optional.empty();

    KnownMarks(Optional<Instant> limit, Findings findings) {
        this.limit = limit;
        this.findings = findings;
    }

    /** The latest mark that was seen, whether within the limit or not. */
    Optional<Instant> latest() {
        return latest;
    }

    YamlNode.Mapping apply(YamlNode.Mapping mapping) {
        var kept = new ArrayList<YamlNode.Field>();
        for (var field : mapping.fields()) {
            known(field.value()).ifPresent(value -> kept.add(new YamlNode.Field(field.line(), field.key(), value)));
        }
        return new YamlNode.Mapping(mapping.line(), List.copyOf(kept));
    }

    private Optional<YamlNode> known(YamlNode node) {
        return switch (node) {
            case YamlNode.Scalar word -> Optional.of(word);
            case YamlNode.Sequence sequence -> Optional.of(items(sequence));
            case YamlNode.Mapping mapping
            when isMarkedValue(mapping) ->
                mark(mapping)
                        .filter(this::isKnown)
                        .map(_ -> mapping.find(VALUE).orElseThrow().value());
            case YamlNode.Mapping mapping -> Optional.of(apply(mapping));
        };
    }

    private static boolean isMarkedValue(YamlNode.Mapping mapping) {
        return mapping.fields().size() == 2
                && mapping.find(VALUE).isPresent()
                && mapping.find(KNOWN).isPresent();
    }

    /** An item and when it became known; those without a mark always were. */
    private record Item(YamlNode node, Instant since) {}

    private YamlNode items(YamlNode.Sequence sequence) {
        var kept = new LinkedHashMap<Object, Item>();
        for (var node : sequence.items()) {
            item(node).ifPresent(item -> keep(item, kept));
        }
        return new YamlNode.Sequence(
                sequence.line(), kept.values().stream().map(Item::node).toList());
    }

    /** Two items with one name that became known at once both stay: a duplicate, reported later. */
    private static void keep(Item item, Map<Object, Item> kept) {
        Object name = identity(item.node()).<Object>map(each -> each).orElseGet(Object::new);
        int order = Optional.ofNullable(kept.get(name))
                .map(earlier -> item.since().compareTo(earlier.since()))
                .orElse(1);
        if (order > 0) {
            kept.put(name, item);
        } else if (order == 0) {
            kept.put(new Object(), item);
        }
    }

    private Optional<Item> item(YamlNode node) {
        if (node instanceof YamlNode.Mapping mapping && mapping.find(KNOWN).isPresent()) {
            return mark(mapping)
                    .filter(this::isKnown)
                    .flatMap(since -> known(unmarked(mapping)).map(rest -> new Item(rest, since)));
        }
        return known(node).map(rest -> new Item(rest, Instant.MIN));
    }

    private static YamlNode.Mapping unmarked(YamlNode.Mapping mapping) {
        var rest = mapping.fields().stream()
                .filter(field -> !field.key().equals(KNOWN))
                .toList();
        return new YamlNode.Mapping(mapping.line(), rest);
    }

    private static Optional<String> identity(YamlNode node) {
        return node instanceof YamlNode.Mapping mapping
                ? IDENTITIES.stream().flatMap(key -> mapping.text(key).stream()).findFirst()
                : Optional.empty();
    }

    /** When something became known; a mark that cannot be read is a finding and counts as always known. */
    private Optional<Instant> mark(YamlNode.Mapping mapping) {
        var value = mapping.find(KNOWN).orElseThrow().value();
        var instant = value instanceof YamlNode.Scalar word ? Words.INSTANT.of(KNOWN, word, findings) : wrong(value);
        instant.filter(each -> latest.map(each::isAfter).orElse(true)).ifPresent(each -> latest = Optional.of(each));
        return Optional.of(instant.orElse(Instant.MIN));
    }

    private Optional<Instant> wrong(YamlNode value) {
        findings.add(ProblemKind.WRONG_VALUE, value.line(), Message.of("folder.wrong_instant"));
        return Optional.empty();
    }

    private boolean isKnown(Instant since) {
        return limit.map(each -> !since.isAfter(each)).orElse(true);
    }
}
