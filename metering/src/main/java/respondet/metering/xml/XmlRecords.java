package respondet.metering.xml;

import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.util.Set;
import java.util.function.Consumer;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import respondet.metering.BrokenDocument;

/** Hands out the outermost elements of some names, one after another, each whole. */
public final class XmlRecords {

    private final XMLStreamReader reader;

    private XmlRecords(XMLStreamReader reader) {
        this.reader = reader;
    }

    /**
     * Reads a document to its end.
     *
     * @throws BrokenDocument where it is not well-formed, has a document type or an entity, or is nested too deeply
     */
    public static void read(byte[] content, Set<String> names, Consumer<XmlElement> consumer) throws BrokenDocument {
        try {
            new XmlRecords(factory().createXMLStreamReader(new StringReader(XmlText.decode(content))))
                    .walk(names, consumer);
        } catch (XMLStreamException problem) {
            throw new BrokenDocument(line(problem), "XML");
        } catch (IllegalArgumentException | IllegalStateException | IndexOutOfBoundsException _) {
            // the JDK's parser lets some of these through on broken documents
            throw new BrokenDocument(1, "XML");
        }
    }

    private static long line(XMLStreamException problem) {
        var location = problem.getLocation();
        return location == null ? 1 : Math.max(1, location.getLineNumber());
    }

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setXMLResolver((_, _, _, _) -> new ByteArrayInputStream(new byte[0]));
        return factory;
    }

    private void walk(Set<String> names, Consumer<XmlElement> consumer) throws XMLStreamException, BrokenDocument {
        while (reader.hasNext()) {
            int event = reader.next();
            refuseEntities(event);
            if (event == XMLStreamConstants.START_ELEMENT && names.contains(reader.getLocalName())) {
                consumer.accept(new XmlSubtree(reader).read());
            }
        }
    }

    private void refuseEntities(int event) throws BrokenDocument {
        if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
            throw new BrokenDocument(reader.getLocation().getLineNumber(), "DOCTYPE");
        }
    }
}
