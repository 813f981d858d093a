package respondet.app.folder;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The text of a {@code community.yaml} in which single places are changed while everything else, remarks and order
 * included, stays as people wrote it. Where the layout leaves no safe place, nothing is changed.
 */
public final class AgreementText {

    private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N} ._/()+-]*(?<! )");

    private final String text;
    private final int[] points;

    public AgreementText(String text) {
        this.text = text;
        this.points = text.codePoints().toArray();
    }

    /**
     * What is to be written as one item, in order.
     *
     * @param groups what stands within the item under a word of its own
     */
    public record Item(Map<String, String> words, Map<String, Map<String, String>> groups) {}

    /** A new last item of a list that is written one item a line. */
    public Optional<String> withItem(String list, Map<String, String> item) {
        return withItem(list, new Item(item, Map.of()));
    }

    /** A new last item with groups in it. */
    public Optional<String> withItem(String list, Item item) {
        return withFlow(list, flow(item));
    }

    /** Several new last items, in order. */
    public Optional<String> withItems(String list, List<Map<String, String>> items) {
        return withFlows(
                list,
                items.stream().map(words -> flow(new Item(words, Map.of()))).toList());
    }

    /** The same with an item that is YAML already, on one line. */
    public Optional<String> withFlow(String list, String item) {
        return withFlows(list, List.of(item));
    }

    private Optional<String> withFlows(String list, List<String> added) {
        return PlacedYaml.read(text)
                .flatMap(root -> root.find(list))
                .map(PlacedYaml.Entry::value)
                .filter(PlacedYaml.Items.class::isInstance)
                .map(PlacedYaml.Items.class::cast)
                .filter(items -> !items.flow() && !items.all().isEmpty() && startsItsLine(items.start()))
                .map(items -> inserted(
                        endOfLine(items.end()),
                        added.stream()
                                .map(item -> "\n" + indentation(items.start()) + "- " + item)
                                .collect(Collectors.joining())));
    }

    /** A value of the one item with this identifier; a new one stands behind the value of {@code neighbour}. */
    public Optional<String> withValue(String list, String id, Map.Entry<String, String> value, String neighbour) {
        return item(list, id)
                .flatMap(item -> item.find(value.getKey())
                        .map(old -> replaced(old.value(), word(value.getValue())))
                        .orElseGet(() -> item.find(neighbour)
                                .map(beside -> added(item, beside, value.getKey() + ": " + word(value.getValue())))));
    }

    /** What the one item with this identifier says, where it has a place of its own. */
    public Optional<String> value(String list, String id, String key) {
        return item(list, id)
                .flatMap(item -> item.find(key))
                .map(PlacedYaml.Entry::value)
                .filter(PlacedYaml.Word.class::isInstance)
                .map(value -> ((PlacedYaml.Word) value).text());
    }

    /** A price of the community that counts from a day on; what counted before stays. */
    public Optional<String> withPrice(String name, LocalDate from, String price) {
        var dated = "{ from: " + from + ", price: " + word(price) + " }";
        return PlacedYaml.read(text)
                .flatMap(root -> root.find("prices"))
                .map(PlacedYaml.Entry::value)
                .filter(PlacedYaml.Entries.class::isInstance)
                .map(PlacedYaml.Entries.class::cast)
                .flatMap(entries -> entries.find(name))
                .flatMap(old -> switch (old.value()) {
                    case PlacedYaml.Word word -> rewritten(word, "[{ price: " + written(word) + " }, " + dated + "]");
                    case PlacedYaml.Items items
                    when items.flow() ->
                        Optional.of(inserted(items.all().getLast().end(), ", " + dated));
                    case PlacedYaml.Items items
                    when startsItsLine(items.start()) ->
                        Optional.of(inserted(endOfLine(items.end()), "\n" + indentation(items.start()) + "- " + dated));
                    case PlacedYaml.Items _, PlacedYaml.Entries _ -> Optional.empty();
                });
    }

    private String written(PlacedYaml.Word word) {
        return part(word.start(), word.end());
    }

    /** A fact about the whole community; several values make a list. */
    public Optional<String> withFact(String name, List<String> values, boolean isList) {
        var words = values.stream().map(AgreementText::word).collect(Collectors.joining(", "));
        var written = isList ? "[" + words + "]" : words;
        return PlacedYaml.read(text)
                .flatMap(root -> root.find("facts")
                        .map(facts -> inFacts(facts.value(), name, written))
                        .orElseGet(() -> root.find("regime")
                                .map(regime -> inserted(
                                        endOfLine(regime.value().end()), "\nfacts:\n  " + name + ": " + written))));
    }

    private Optional<String> inFacts(PlacedYaml facts, String name, String written) {
        if (!(facts instanceof PlacedYaml.Entries entries) || entries.all().isEmpty()) {
            return Optional.empty();
        }
        return entries.find(name)
                .map(old -> rewritten(old.value(), written))
                .orElseGet(() -> Optional.of(added(entries, entries.all().getLast(), name + ": " + written)));
    }

    /** A list over several lines has no safe place. */
    private Optional<String> rewritten(PlacedYaml old, String written) {
        boolean safe = old instanceof PlacedYaml.Word || (old instanceof PlacedYaml.Items items && items.flow());
        return safe && old.end() > old.start()
                ? Optional.of(part(0, old.start()) + written + part(old.end(), points.length))
                : Optional.empty();
    }

    private Optional<PlacedYaml.Entries> item(String list, String id) {
        var all = PlacedYaml.read(text).flatMap(root -> root.find(list)).stream()
                .map(PlacedYaml.Entry::value)
                .flatMap(value ->
                        value instanceof PlacedYaml.Items items ? items.all().stream() : Stream.<PlacedYaml>empty())
                .flatMap(value -> value instanceof PlacedYaml.Entries entries
                        ? Stream.of(entries)
                        : Stream.<PlacedYaml.Entries>empty())
                .filter(entries -> entries.find("id")
                        .filter(entry -> entry.value() instanceof PlacedYaml.Word word
                                && word.text().equals(id))
                        .isPresent())
                .toList();
        return all.size() == 1 ? Optional.of(all.getFirst()) : Optional.empty();
    }

    private Optional<String> replaced(PlacedYaml old, String word) {
        return old instanceof PlacedYaml.Word && old.end() > old.start()
                ? Optional.of(part(0, old.start()) + word + part(old.end(), points.length))
                : Optional.empty();
    }

    private String added(PlacedYaml.Entries item, PlacedYaml.Entry beside, String entry) {
        return item.flow()
                ? inserted(beside.value().end(), ", " + entry)
                : inserted(
                        endOfLine(beside.value().end()),
                        "\n" + " ".repeat(column(beside.key().start())) + entry);
    }

    private String inserted(int at, String more) {
        return part(0, at) + more + part(at, points.length);
    }

    private String part(int from, int to) {
        return new String(points, from, to - from);
    }

    private int endOfLine(int index) {
        int end = index;
        while (end < points.length && points[end] != '\n' && points[end] != '\r') {
            end++;
        }
        return end;
    }

    private int column(int index) {
        int start = index;
        while (start > 0 && points[start - 1] != '\n') {
            start--;
        }
        return index - start;
    }

    private String indentation(int index) {
        return part(index - column(index), index);
    }

    private boolean startsItsLine(int index) {
        return indentation(index).isBlank();
    }

    /** One line; values without anything are left out. */
    private static String flow(Item item) {
        var groups = item.groups().entrySet().stream()
                .filter(group -> !group.getValue().isEmpty())
                .map(group -> group.getKey() + ": " + braced(words(group.getValue())));
        return braced(Stream.concat(words(item.words()), groups));
    }

    private static Stream<String> words(Map<String, String> words) {
        return words.entrySet().stream()
                .filter(entry -> !entry.getValue().isEmpty())
                .map(entry -> word(entry.getKey()) + ": " + word(entry.getValue()));
    }

    private static String braced(Stream<String> entries) {
        return entries.collect(Collectors.joining(", ", "{ ", " }"));
    }

    /** As it is where nothing in it has a meaning for YAML, else between quotation marks. */
    public static String word(String value) {
        if (PLAIN.matcher(value).matches() && !value.equals("null")) {
            return value;
        }
        var quoted = new StringBuilder("\"");
        value.codePoints().forEach(point -> {
            if (point == '"' || point == '\\') {
                quoted.append('\\').appendCodePoint(point);
            } else if (point < ' ') {
                quoted.append(' ');
            } else {
                quoted.appendCodePoint(point);
            }
        });
        return quoted.append('"').toString();
    }
}
