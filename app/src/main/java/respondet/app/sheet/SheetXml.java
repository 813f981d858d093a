package respondet.app.sheet;

import java.io.ByteArrayInputStream;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Walks through XML from strangers: no document types, no entities, nothing from outside, not too deep. */
final class SheetXml {

    private static final int DEEPEST = 60;

    private SheetXml() {}

    /** What is told of a document, in its order; names are without prefix. */
    interface Visitor {
        void start(String name, XMLStreamReader element) throws BadSheet;

        void text(String text);

        void end(String name) throws BadSheet;
    }

    static void walk(byte[] document, Visitor visitor) throws BadSheet {
        try {
            walk(factory().createXMLStreamReader(new ByteArrayInputStream(document)), visitor);
        } catch (XMLStreamException | IllegalArgumentException | IllegalStateException | IndexOutOfBoundsException _) {
            throw BadSheet.of("sheet.bad.broken");
        }
    }

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setXMLResolver((_, _, _, _) -> new ByteArrayInputStream(new byte[0]));
        return factory;
    }

    private static void walk(XMLStreamReader reader, Visitor visitor) throws XMLStreamException, BadSheet {
        int depth = 0;
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                    throw BadSheet.of("sheet.bad.entity");
                case XMLStreamConstants.START_ELEMENT -> {
                    depth++;
                    if (depth > DEEPEST) {
                        throw BadSheet.of("sheet.bad.broken");
                    }
                    visitor.start(reader.getLocalName(), reader);
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> visitor.text(reader.getText());
                case XMLStreamConstants.END_ELEMENT -> {
                    depth--;
                    visitor.end(reader.getLocalName());
                }
                default -> {
                    // remarks and instructions say nothing to us
                }
            }
        }
    }

    /** An attribute by its name without prefix. */
    static Optional<String> attribute(XMLStreamReader element, String name) {
        for (int at = 0; at < element.getAttributeCount(); at++) {
            if (element.getAttributeLocalName(at).equals(name)) {
                return Optional.of(element.getAttributeValue(at));
            }
        }
        return Optional.empty();
    }
}
