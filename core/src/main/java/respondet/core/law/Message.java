package respondet.core.law;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/** A sentence to be written in the reader's language: a key and named, typed values. */
public record Message(String key, Map<String, Value> args) {

    public Message {
        args = Collections.unmodifiableMap(new TreeMap<>(args));
    }

    public static Message of(String key) {
        return new Message(key, Map.of());
    }

    /** The same message with one more value. */
    public Message with(String name, Value value) {
        var more = new TreeMap<>(args);
        more.put(name, value);
        return new Message(key, more);
    }
}
