package respondet.app.folder;

import java.util.Collection;
import respondet.core.law.Message;
import respondet.core.law.Value;

/** Sentences about a misspelt word, with the word that was most likely meant. */
final class Hints {

    private Hints() {}

    /** The message {@code key}, or {@code key.nearest} where a known word is near. */
    static Message unknown(String key, String written, Collection<String> allowed) {
        var nearest = Nearest.to(written, allowed);
        return Message.of(nearest.isPresent() ? key + ".nearest" : key)
                .with("text", Value.of(shortened(written)))
                .with("nearest", Value.of(nearest.orElse("")))
                .with("allowed", Value.of(allowed.isEmpty() ? "–" : String.join(", ", allowed)));
    }

    static Message about(String hint, String key, String written) {
        return Message.of(hint).with("key", Value.of(key)).with("text", Value.of(shortened(written)));
    }

    /** What was written, fit for one line of a message. */
    static String shortened(String written) {
        var line = written.replaceAll("\\p{Cntrl}+", " ");
        return line.length() <= 60 ? line : line.substring(0, 57) + "...";
    }
}
