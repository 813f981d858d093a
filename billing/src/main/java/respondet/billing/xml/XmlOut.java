package respondet.billing.xml;

import java.io.ByteArrayOutputStream;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes one XML document, an element to a line, always the same bytes for the same calls. */
public final class XmlOut {

    private final XMLStreamWriter writer;
    private int depth;

    private XmlOut(XMLStreamWriter writer) {
        this.writer = writer;
    }

    /**
     * The element that holds all others.
     *
     * @param prefix of its namespace; empty where the elements within belong to that namespace too
     * @param attributes of it, written in the order of their names
     */
    public record Root(String namespace, String prefix, String name, Map<String, String> attributes) {

        public static Root of(String namespace, String name) {
            return new Root(namespace, "", name, Map.of());
        }
    }

    private interface Step {
        void write() throws XMLStreamException;
    }

    public static byte[] document(Root root, Consumer<XmlOut> content) {
        var bytes = new ByteArrayOutputStream();
        step(() -> {
            var writer = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(bytes, "UTF-8");
            writer.writeStartDocument("UTF-8", "1.0");
            var out = new XmlOut(writer);
            out.start(root);
            content.accept(out);
            out.end();
            writer.writeCharacters("\n");
            writer.writeEndDocument();
            writer.close();
        });
        return bytes.toByteArray();
    }

    private void start(Root root) throws XMLStreamException {
        writer.writeCharacters("\n");
        if (root.prefix().isEmpty()) {
            writer.writeStartElement(root.name());
            writer.writeDefaultNamespace(root.namespace());
        } else {
            writer.writeStartElement(root.prefix(), root.name(), root.namespace());
            writer.writeNamespace(root.prefix(), root.namespace());
        }
        for (var each : new TreeMap<>(root.attributes()).entrySet()) {
            writer.writeAttribute(each.getKey(), each.getValue());
        }
        depth++;
    }

    /** An element that holds others. */
    public XmlOut element(String name, Consumer<XmlOut> content) {
        step(() -> {
            indent();
            writer.writeStartElement(name);
            depth++;
            content.accept(this);
            end();
        });
        return this;
    }

    /** An element that holds text. */
    public XmlOut text(String name, String text) {
        return text(name, Map.of(), text);
    }

    public XmlOut text(String name, Map<String, String> attributes, String text) {
        step(() -> {
            indent();
            writer.writeStartElement(name);
            for (var each : new TreeMap<>(attributes).entrySet()) {
                writer.writeAttribute(each.getKey(), each.getValue());
            }
            writer.writeCharacters(XmlText.clean(text));
            writer.writeEndElement();
        });
        return this;
    }

    /** An element that is left out where there is nothing to say. */
    public XmlOut text(String name, Optional<String> text) {
        text.map(XmlText::clean).filter(each -> !each.isEmpty()).ifPresent(each -> text(name, each));
        return this;
    }

    private void end() throws XMLStreamException {
        depth--;
        indent();
        writer.writeEndElement();
    }

    private void indent() throws XMLStreamException {
        writer.writeCharacters("\n" + "  ".repeat(depth));
    }

    private static void step(Step step) {
        try {
            step.write();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("Memory cannot be written.", e);
        }
    }
}
