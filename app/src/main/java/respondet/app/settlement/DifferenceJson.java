package respondet.app.settlement;

import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A difference for programs. */
final class DifferenceJson {

    private DifferenceJson() {}

    static ObjectNode of(Difference difference) {
        var node = JsonNodeFactory.instance.objectNode();
        node.put("member", difference.holder());
        node.put("month", difference.month());
        node.put("kind", difference.kind());
        node.put("item", difference.item());
        node.put("old", difference.old());
        node.put("new", difference.now());
        node.put("delta", difference.delta());
        return node;
    }
}
