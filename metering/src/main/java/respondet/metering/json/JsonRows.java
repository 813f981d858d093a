package respondet.metering.json;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import respondet.metering.BrokenDocument;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;

/** Hands out the objects of one array, wherever it stands in the document, without building the document. */
public final class JsonRows {

    private static final int MOST_OUTER_FIELDS = 200;
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(40)
                    .maxNumberLength(60)
                    .maxNameLength(1_000)
                    .maxStringLength(100_000)
                    .build())
            .build();

    private final JsonParser parser;
    private final String array;
    private final Consumer<JsonRow> consumer;
    private final Map<String, String> outer = new HashMap<>();

    private JsonRows(JsonParser parser, String array, Consumer<JsonRow> consumer) {
        this.parser = parser;
        this.array = array;
        this.consumer = consumer;
    }

    /**
     * Reads a document to its end.
     *
     * @param array name of the field that holds the rows; empty where the document itself is the array
     * @return the plain fields outside the array, by path such as {@code indicator.id}
     * @throws BrokenDocument where it is not well-formed
     */
    public static Map<String, String> read(byte[] content, String array, Consumer<JsonRow> consumer)
            throws BrokenDocument {
        try (var parser = FACTORY.createParser(ObjectReadContext.empty(), content)) {
            var rows = new JsonRows(parser, array, consumer);
            parser.nextToken();
            rows.value("", "");
            rows.refuseTrailing();
            return Map.copyOf(rows.outer);
        } catch (JacksonException problem) {
            var location = problem.getLocation();
            throw new BrokenDocument(location == null ? 1 : Math.max(1, location.getLineNr()), "JSON");
        }
    }

    private void refuseTrailing() throws BrokenDocument {
        if (parser.nextToken() != null) {
            throw new BrokenDocument(line(), "JSON");
        }
    }

    private void value(String path, String name) throws BrokenDocument {
        switch (token()) {
            case START_OBJECT -> object(path);
            case START_ARRAY -> array(path, name.equals(array));
            case VALUE_STRING, VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT, VALUE_TRUE, VALUE_FALSE -> remember(path);
            default -> {}
        }
    }

    private JsonToken token() throws BrokenDocument {
        var token = parser.currentToken();
        if (token == null) {
            throw new BrokenDocument(line(), "JSON");
        }
        return token;
    }

    private void object(String path) throws BrokenDocument {
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            var name = parser.currentName();
            parser.nextToken();
            value(path.isEmpty() ? name : path + "." + name, name);
        }
    }

    private void array(String path, boolean holdsRows) throws BrokenDocument {
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            if (holdsRows && token() == JsonToken.START_OBJECT) {
                consumer.accept(row());
            } else {
                value(path, "[]");
            }
        }
    }

    private JsonRow row() {
        long line = line();
        var fields = new HashMap<String, String>();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            var name = parser.currentName();
            var token = parser.nextToken();
            if (token.isScalarValue() && token != JsonToken.VALUE_NULL) {
                fields.put(name, parser.getString());
            }
            parser.skipChildren();
        }
        return new JsonRow(line, fields);
    }

    private void remember(String path) {
        if (outer.size() < MOST_OUTER_FIELDS) {
            outer.putIfAbsent(path, parser.getString());
        }
    }

    private long line() {
        return parser.currentTokenLocation().getLineNr();
    }
}
