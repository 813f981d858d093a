package respondet.billing.xml;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import respondet.core.law.Message;
import respondet.core.law.Value;
import respondet.core.problem.Checked;
import respondet.core.problem.Problem;
import respondet.core.problem.ProblemKind;

/** Reads XML that somebody else made: no document types, nothing from outside, not too large, not too deep. */
public final class XmlIn {

    private static final int LARGEST = 20_000_000;
    private static final int DEEPEST = 40;

    private static final XMLInputFactory FACTORY = factory();

    private final XMLStreamReader reader;

    private XmlIn(XMLStreamReader reader) {
        this.reader = reader;
    }

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        factory.setXMLResolver((_, _, _, _) -> {
            throw new XMLStreamException("Nothing is read from outside.");
        });
        return factory;
    }

    /** The outermost element, or why the file cannot be read, with the line. */
    public static Checked<XmlNode> read(byte[] bytes) {
        if (bytes.length == 0) {
            return refused(ProblemKind.FILE_UNREADABLE, "problem.billing.file_empty", 1);
        }
        if (bytes.length > LARGEST) {
            return Checked.refused(Problem.of(
                    ProblemKind.FILE_TOO_LARGE,
                    Message.of("problem.billing.file_too_large").with("most", Value.of(LARGEST / 1_000_000))));
        }
        var unreadable = Encoding.firstWrongLine(bytes);
        if (unreadable.isPresent()) {
            return refused(ProblemKind.BROKEN_STRUCTURE, "problem.billing.file_encoding", unreadable.getAsLong());
        }
        try {
            return new XmlIn(FACTORY.createXMLStreamReader(new ByteArrayInputStream(bytes))).root();
        } catch (XMLStreamException e) {
            return broken(e);
        }
    }

    private Checked<XmlNode> root() throws XMLStreamException {
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.DTD -> {
                    return refused(ProblemKind.BROKEN_STRUCTURE, "problem.billing.file_doctype", line());
                }
                case XMLStreamConstants.START_ELEMENT -> {
                    var root = node(1);
                    // what follows must be well-formed too
                    while (reader.hasNext()) {
                        reader.next();
                    }
                    return Checked.of(root);
                }
                default -> {
                    // comments and instructions say nothing to us
                }
            }
        }
        return refused(ProblemKind.BROKEN_STRUCTURE, "problem.billing.file_broken", line());
    }

    /** Called on the start of an element, returns on its end. */
    private XmlNode node(int depth) throws XMLStreamException {
        if (depth > DEEPEST) {
            throw new XMLStreamException("Too deep.", reader.getLocation());
        }
        var name = reader.getLocalName();
        var namespace = reader.getNamespaceURI();
        var line = line();
        var attributes = attributes();
        var text = new StringBuilder();
        List<XmlNode> children = new ArrayList<>();
        for (int event = reader.next(); event != XMLStreamConstants.END_ELEMENT; event = reader.next()) {
            switch (event) {
                case XMLStreamConstants.START_ELEMENT -> children.add(node(depth + 1));
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text.append(reader.getText());
                case XMLStreamConstants.ENTITY_REFERENCE ->
                    throw new XMLStreamException("Nothing is known by name.", reader.getLocation());
                default -> {
                    // comments and instructions say nothing to us
                }
            }
        }
        return new XmlNode(
                name,
                namespace == null ? "" : namespace,
                line,
                attributes,
                text.toString().strip(),
                List.copyOf(children));
    }

    private Map<String, String> attributes() {
        var attributes = new LinkedHashMap<String, String>();
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            attributes.put(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
        }
        return attributes;
    }

    private long line() {
        return Math.max(1, reader.getLocation().getLineNumber());
    }

    private static <T> Checked<T> broken(XMLStreamException e) {
        var location = e.getLocation();
        return refused(
                ProblemKind.BROKEN_STRUCTURE,
                "problem.billing.file_broken",
                location == null ? 1 : Math.max(1, location.getLineNumber()));
    }

    private static <T> Checked<T> refused(ProblemKind kind, String key, long line) {
        return Checked.refused(Problem.of(kind, Message.of(key)).atLine(line));
    }
}
