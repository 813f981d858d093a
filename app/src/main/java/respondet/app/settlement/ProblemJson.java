package respondet.app.settlement;

import respondet.core.problem.Problem;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A problem for programs. */
public final class ProblemJson {

    private ProblemJson() {}

    public static ObjectNode of(Problem problem) {
        var node = JsonNodeFactory.instance.objectNode();
        node.put("severity", problem.severity().name());
        node.put("kind", problem.kind().id());
        problem.file().ifPresent(file -> node.put("file", file));
        problem.line().ifPresent(line -> node.put("line", line));
        problem.point().ifPresent(point -> node.put("point", point));
        problem.interval().ifPresent(interval -> node.put("interval", interval));
        node.set("hint", MessageJson.of(problem.hint()));
        return node;
    }
}
