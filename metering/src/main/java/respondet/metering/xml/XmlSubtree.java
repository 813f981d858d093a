package respondet.metering.xml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import respondet.metering.BrokenDocument;

/** One element with its children, read from where the reader stands to the element's end. */
record XmlSubtree(XMLStreamReader reader, int depth) {

    private static final int DEEPEST = 40;

    XmlSubtree(XMLStreamReader reader) {
        this(reader, 0);
    }

    XmlElement read() throws XMLStreamException, BrokenDocument {
        if (depth > DEEPEST) {
            throw new BrokenDocument(line(), "XML");
        }
        var name = reader.getLocalName();
        var attributes = attributes();
        long line = line();
        var text = new StringBuilder();
        var children = children(text);
        return new XmlElement(name, attributes, text.toString().strip(), children, line);
    }

    private List<XmlElement> children(StringBuilder text) throws XMLStreamException, BrokenDocument {
        var children = new ArrayList<XmlElement>();
        while (reader.next() != XMLStreamConstants.END_ELEMENT) {
            switch (reader.getEventType()) {
                case XMLStreamConstants.START_ELEMENT -> children.add(new XmlSubtree(reader, depth + 1).read());
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                    text.append(reader.getText());
                case XMLStreamConstants.COMMENT, XMLStreamConstants.PROCESSING_INSTRUCTION -> {}
                default -> throw new BrokenDocument(line(), "DOCTYPE");
            }
        }
        return children;
    }

    private Map<String, String> attributes() {
        var attributes = new HashMap<String, String>();
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            attributes.put(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
        }
        return attributes;
    }

    private long line() {
        return reader.getLocation().getLineNumber();
    }
}
