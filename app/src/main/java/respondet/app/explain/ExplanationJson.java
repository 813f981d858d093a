package respondet.app.explain;

import java.util.Locale;
import respondet.app.settlement.MessageJson;
import respondet.core.law.Explanation;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** An explanation for programs: keys and plain values, so that every node can be computed again from its parts. */
public final class ExplanationJson {

    private ExplanationJson() {}

    public static ObjectNode of(Explained answer) {
        var node = JsonNodeFactory.instance.objectNode();
        node.put("month", answer.month().toString());
        node.put("figure", answer.name());
        answer.kind().ifPresent(kind -> node.put("kind", kind.id()));
        node.put("whole_month", answer.whole());
        node.set("why", of(answer.why()));
        return node;
    }

    public static ObjectNode of(Explanation tree) {
        var node = MessageJson.of(tree.what());
        node.put("value", MessageJson.text(tree.value()));
        node.put("operation", tree.operation().name().toLowerCase(Locale.ROOT));
        tree.reference().ifPresent(reference -> node.put("reference", reference.toString()));
        node.put("certainty", tree.certainty().id());
        var parts = node.putArray("parts");
        tree.parts().forEach(part -> parts.add(of(part)));
        return node;
    }
}
