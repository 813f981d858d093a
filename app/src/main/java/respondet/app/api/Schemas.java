package respondet.app.api;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What records look like in JSON, as JSON Schema; each record is described once, by its name. */
final class Schemas {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final ObjectNode all = JSON.objectNode();
    private final Map<String, Type> named = new HashMap<>();

    /** Everything that was described. */
    ObjectNode all() {
        return all;
    }

    ObjectNode of(Type type) {
        return switch (type) {
            case Class<?> plain -> ofClass(plain);
            case ParameterizedType generic -> ofGeneric(generic);
            default -> throw unknown(type);
        };
    }

    private ObjectNode ofClass(Class<?> type) {
        if (type.isRecord()) {
            return named(type.getSimpleName(), type, type.getRecordComponents());
        }
        if (type.isEnum()) {
            var schema = string();
            var values = schema.putArray("enum");
            Stream.of(type.getEnumConstants())
                    .forEach(each -> values.add(((Enum<?>) each).name().toLowerCase(Locale.ROOT)));
            return schema;
        }
        return switch (type.getSimpleName()) {
            case "int", "long", "Integer", "Long" -> JSON.objectNode().put("type", "integer");
            case "boolean", "Boolean" -> JSON.objectNode().put("type", "boolean");
            default -> ofValue(type);
        };
    }

    private static ObjectNode ofValue(Class<?> type) {
        if (type == String.class) {
            return string();
        }
        if (type == BigDecimal.class) {
            return JSON.objectNode().put("type", "number");
        }
        if (type == Instant.class) {
            return string().put("format", "date-time");
        }
        if (type == LocalDate.class) {
            return string().put("format", "date");
        }
        if (type == YearMonth.class) {
            return string().put("pattern", "^[0-9]{4}-[0-9]{2}$");
        }
        if (JsonNode.class.isAssignableFrom(type)) {
            return JSON.objectNode();
        }
        throw unknown(type);
    }

    private static ObjectNode string() {
        return JSON.objectNode().put("type", "string");
    }

    private ObjectNode ofGeneric(ParameterizedType type) {
        var raw = (Class<?>) type.getRawType();
        var last = type.getActualTypeArguments()[type.getActualTypeArguments().length - 1];
        if (raw == Optional.class) {
            return orNull(of(last));
        }
        if (Collection.class.isAssignableFrom(raw)) {
            return arrayOf(last);
        }
        if (Map.class.isAssignableFrom(raw)) {
            return JSON.objectNode().put("type", "object").set("additionalProperties", of(last));
        }
        if (raw == PageOf.class) {
            return page((Class<?>) last);
        }
        throw unknown(type);
    }

    private ObjectNode arrayOf(Type item) {
        return JSON.objectNode().put("type", "array").set("items", of(item));
    }

    private static ObjectNode orNull(ObjectNode schema) {
        if (schema.path("type").isString() && !schema.has("enum")) {
            var either = JSON.arrayNode().add(schema.path("type").asString()).add("null");
            return schema.set("type", either);
        }
        var either = JSON.objectNode();
        either.putArray("anyOf").add(schema).add(JSON.objectNode().put("type", "null"));
        return either;
    }

    /** One part of a list, called after what is in it. */
    private ObjectNode page(Class<?> item) {
        var name = "PageOf" + item.getSimpleName();
        if (!all.has(name)) {
            var schema = all.putObject(name).put("type", "object");
            var properties = schema.putObject("properties");
            properties.set("items", arrayOf(item));
            properties.set("next", orNull(string()));
            schema.putArray("required").add("items").add("next");
        }
        return reference(name);
    }

    private ObjectNode named(String name, Type type, RecordComponent[] parts) {
        var known = named.put(name, type);
        if (known != null && !known.equals(type)) {
            throw new IllegalStateException("Two records of the interface are called " + name + ".");
        }
        if (known == null) {
            var schema = all.putObject(name).put("type", "object");
            var properties = schema.putObject("properties");
            var required = schema.putArray("required");
            for (var part : parts) {
                properties.set(ApiJson.name(part.getName()), of(part));
                required.add(ApiJson.name(part.getName()));
            }
        }
        return reference(name);
    }

    private ObjectNode of(RecordComponent part) {
        var schema = of(part.getGenericType());
        var among = part.getAnnotation(Among.class);
        if (among != null && schema.get("items") instanceof ObjectNode item) {
            var values = item.putArray("enum");
            Stream.of(among.value()).forEach(values::add);
        }
        return schema;
    }

    private static ObjectNode reference(String name) {
        return JSON.objectNode().put("$ref", "#/components/schemas/" + name);
    }

    private static IllegalStateException unknown(Type type) {
        return new IllegalStateException("The interface has no form for " + type + ".");
    }
}
