package respondet.app.folder;

import java.util.List;
import java.util.Optional;

/** A piece of a YAML file that remembers the line on which it stands. */
sealed interface YamlNode {

    int line();

    /** Keys with their values, in the order of the file, without duplicates. */
    record Mapping(int line, List<Field> fields) implements YamlNode {

        Optional<Field> find(String key) {
            return fields.stream().filter(each -> each.key().equals(key)).findFirst();
        }

        Optional<String> text(String key) {
            return find(key).map(Field::value).flatMap(YamlNode::asText);
        }
    }

    /** One key of a mapping with the line on which the key stands. */
    record Field(int line, String key, YamlNode value) {}

    record Sequence(int line, List<YamlNode> items) implements YamlNode {}

    /**
     * One word or number as written.
     *
     * @param plain whether it was written without quotation marks
     */
    record Scalar(int line, String text, boolean plain) implements YamlNode {

        /** Whether nothing was written at all. */
        boolean isEmpty() {
            return plain && (text.isEmpty() || text.equals("~") || text.equals("null"));
        }
    }

    private static Optional<String> asText(YamlNode node) {
        return node instanceof Scalar scalar ? Optional.of(scalar.text()) : Optional.empty();
    }
}
