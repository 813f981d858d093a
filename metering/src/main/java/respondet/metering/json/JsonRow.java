package respondet.metering.json;

import java.util.Map;
import java.util.Optional;

/** One object of an array: its plain fields as written, by name, and the line it starts on. */
public record JsonRow(long line, Map<String, String> fields) {

    public JsonRow {
        fields = Map.copyOf(fields);
    }

    public Optional<String> find(String name) {
        return Optional.ofNullable(fields.get(name));
    }

    /** The field as written, or an empty text. */
    public String text(String name) {
        return fields.getOrDefault(name, "");
    }
}
