package respondet.app.folder;

import java.util.Optional;
import respondet.core.law.Message;
import respondet.core.law.Value;
import respondet.core.problem.ProblemKind;

/** How a word of a community file becomes a value; a word that does not fit is a finding. */
interface Word<T> {

    /** Either the value or what is wrong with the word. */
    sealed interface Reading<T> {
        record Fits<T>(T value) implements Reading<T> {}

        record Wrong<T>(Message hint) implements Reading<T> {}
    }

    Reading<T> read(YamlNode.Scalar word);

    static <T> Reading<T> fits(T value) {
        return new Reading.Fits<>(value);
    }

    static <T> Reading<T> wrong(Message hint) {
        return new Reading.Wrong<>(hint);
    }

    /** The value; what is wrong goes to the findings. */
    default Optional<T> of(String key, YamlNode.Scalar word, Findings findings) {
        return switch (read(word)) {
            case Reading.Fits<T>(var value) -> Optional.of(value);
            case Reading.Wrong<T>(var hint) -> {
                findings.add(
                        ProblemKind.WRONG_VALUE,
                        word.line(),
                        hint.with("key", Value.of(key)).with("text", Value.of(Hints.shortened(word.text()))));
                yield Optional.empty();
            }
        };
    }
}
