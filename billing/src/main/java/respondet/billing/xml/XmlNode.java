package respondet.billing.xml;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An element that was read, with the line on which it began.
 *
 * @param name without its prefix
 * @param text directly within it, without outer blanks
 */
public record XmlNode(
        String name, String namespace, long line, Map<String, String> attributes, String text, List<XmlNode> children) {

    public Stream<XmlNode> all(String child) {
        return children.stream().filter(each -> each.name.equals(child));
    }

    /** The first element found by going down these names, by whichever way leads there. */
    public Optional<XmlNode> find(String... path) {
        var found = Stream.of(this);
        for (var name : path) {
            found = found.flatMap(each -> each.all(name));
        }
        return found.findFirst();
    }

    /** What stands there; empty where nothing does. */
    public Optional<String> said(String... path) {
        return find(path).map(XmlNode::text).filter(text -> !text.isEmpty());
    }
}
