package respondet.app.backup;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A column of a table as a copy tells it.
 *
 * @param empty whether a row may leave it empty
 */
record Column(String name, Kind kind, boolean empty) {

    /** What stands in a column, in the words of JSON. */
    enum Kind {
        TEXT("string"),
        /** Moments too, as milliseconds since 1970. */
        NUMBER("integer"),
        YES_OR_NO("boolean"),
        BYTES("object");

        private final String json;

        Kind(String json) {
            this.json = json;
        }
    }

    /** By the name that a type has in either kind of database. */
    static Column of(String name, String type, boolean empty) {
        var plain = type.toLowerCase(Locale.ROOT);
        var kind = switch (plain) {
            case "bool", "boolean" -> Kind.YES_OR_NO;
            case "bytea", "blob" -> Kind.BYTES;
            case "int2", "int4", "int8", "smallint", "integer", "bigint", "timestamp" -> Kind.NUMBER;
            default -> Kind.TEXT;
        };
        return new Column(name, kind, empty);
    }

    /** As a field of a table schema. */
    Map<String, Object> field() {
        var field = new LinkedHashMap<String, Object>();
        field.put("name", name);
        field.put("type", kind.json);
        if (!empty) {
            field.put("constraints", Map.of("required", true));
        }
        return field;
    }

    /** As a property of a row in a JSON Schema. */
    Map<String, Object> property() {
        var property = new LinkedHashMap<String, Object>();
        property.put("type", empty ? List.of(kind.json, "null") : kind.json);
        if (kind == Kind.BYTES) {
            property.put("properties", Map.of(TableRows.BYTES, Map.of("type", "string", "contentEncoding", "base64")));
            property.put("required", List.of(TableRows.BYTES));
        }
        return property;
    }
}
