package respondet.app.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import respondet.app.report.Words;
import respondet.core.law.Explanation;

/** An explanation as an indented tree: what, value, and in brackets how it follows, the article and any doubt. */
public record ExplanationText(Words words) {

    public List<String> lines(Explanation tree) {
        var lines = new ArrayList<String>();
        add(tree, "", lines);
        return List.copyOf(lines);
    }

    private void add(Explanation node, String indent, List<String> lines) {
        lines.add(indent + words.what(node) + ": " + words.value(node) + "  [" + remarks(node) + "]");
        node.parts().forEach(part -> add(part, indent + "  ", lines));
    }

    private String remarks(Explanation node) {
        return Stream.of(words.operation(node), words.source(node))
                .filter(each -> !each.isEmpty())
                .collect(Collectors.joining("; "));
    }
}
