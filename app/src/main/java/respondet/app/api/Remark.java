package respondet.app.api;

import java.util.Map;
import java.util.Optional;
import respondet.app.settlement.ProblemJson;
import respondet.app.text.ProblemText;
import respondet.app.text.Texts;
import respondet.core.problem.Problem;

/**
 * A problem as {@code settlement.json} tells it, and in words besides.
 *
 * @param hint the text's key and its values
 * @param text the whole in the language of whoever asks
 */
public record Remark(
        String severity,
        String kind,
        Optional<String> file,
        Optional<Long> line,
        Optional<String> point,
        Optional<String> interval,
        Hint hint,
        String text) {

    /** What a program makes its own sentence of. */
    public record Hint(String key, Map<String, String> args) {}

    public static Remark of(Problem problem, Texts texts) {
        var node = ProblemJson.of(problem).put("text", ProblemText.line(problem, texts));
        return ApiJson.MAPPER.treeToValue(node, Remark.class);
    }
}
