package respondet.metering.xml;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** An element with all it holds, without namespaces; {@code line} is where it starts. */
public record XmlElement(
        String name, Map<String, String> attributes, String text, List<XmlElement> children, long line) {

    public XmlElement {
        attributes = Map.copyOf(attributes);
        children = List.copyOf(children);
    }

    public Stream<XmlElement> all(String childName) {
        return children.stream().filter(each -> each.name().equals(childName));
    }

    public Optional<XmlElement> find(String childName) {
        return all(childName).findFirst();
    }

    /** The text of the first child of that name. */
    public Optional<String> text(String childName) {
        return find(childName).map(XmlElement::text);
    }

    public String attribute(String attributeName) {
        return attributes.getOrDefault(attributeName, "");
    }
}
