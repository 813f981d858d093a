package respondet.billing.xml;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.w3c.dom.ls.LSInput;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** A public schema, as a jar on the test's class path holds it. */
public final class SchemaCheck {

    private final Schema schema;

    /**
     * @param resource the schema
     * @param others by the end of their address, else by their namespace: a resource, or a schema's text
     */
    public SchemaCheck(String resource, Map<String, String> others) {
        var factory = SchemaFactory.newDefaultInstance();
        try {
            factory.setProperty("jdk.xml.maxOccurLimit", "0");
            factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
            factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            factory.setResourceResolver((_, namespace, _, system, _) -> others.keySet().stream()
                    .filter(key -> system != null && system.endsWith(key))
                    .findFirst()
                    .or(() -> Optional.ofNullable(namespace).filter(others::containsKey))
                    .map(key -> new Found(others.getOrDefault(key, ""), Objects.requireNonNullElse(system, key)))
                    .orElse(null));
            try (var main = open(resource)) {
                schema = factory.newSchema(new StreamSource(main, resource));
            }
        } catch (Exception e) {
            throw new IllegalStateException(resource, e);
        }
    }

    private static InputStream open(String resource) {
        return Objects.requireNonNull(SchemaCheck.class.getClassLoader().getResourceAsStream(resource), resource);
    }

    /** What the schema has against it, with the line. */
    public List<String> broken(byte[] xml) {
        var found = new ArrayList<String>();
        var validator = schema.newValidator();
        validator.setErrorHandler(new ErrorHandler() {
            @Override
            public void warning(SAXParseException e) {
                error(e);
            }

            @Override
            public void error(SAXParseException e) {
                found.add(e.getLineNumber() + ": " + e.getMessage());
            }

            @Override
            public void fatalError(SAXParseException e) {
                error(e);
            }
        });
        try {
            validator.validate(new StreamSource(new ByteArrayInputStream(xml)));
        } catch (SAXException e) {
            found.add(e.getMessage());
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return found;
    }

    /** Another schema, from a jar or from its text. */
    private record Found(String content, String system) implements LSInput {

        @Override
        public Reader getCharacterStream() {
            return content.startsWith("<") ? new StringReader(content) : null;
        }

        @Override
        public InputStream getByteStream() {
            return content.startsWith("<") ? null : open(content);
        }

        @Override
        public String getSystemId() {
            return system;
        }

        @Override
        public String getStringData() {
            return null;
        }

        @Override
        public String getPublicId() {
            return null;
        }

        @Override
        public String getBaseURI() {
            return null;
        }

        @Override
        public String getEncoding() {
            return null;
        }

        @Override
        public boolean getCertifiedText() {
            return false;
        }

        @Override
        public void setCharacterStream(Reader ignored) {}

        @Override
        public void setByteStream(InputStream ignored) {}

        @Override
        public void setStringData(String ignored) {}

        @Override
        public void setSystemId(String ignored) {}

        @Override
        public void setPublicId(String ignored) {}

        @Override
        public void setBaseURI(String ignored) {}

        @Override
        public void setEncoding(String ignored) {}

        @Override
        public void setCertifiedText(boolean ignored) {}
    }
}
