package respondet.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A client that knows nothing of the server but its description: it finds each operation by its name there, sends only what is
 * described, and holds each answer against its schema, more strictly than the schema asks: nothing may come that is not told.
 */
final class Contract {

    private final Program program;
    private final ObjectNode description;
    private final Set<String> called;

    private Contract(Program program, ObjectNode description, Set<String> called) {
        this.program = program;
        this.description = description;
        this.called = called;
    }

    static Contract of(Program program) {
        return new Contract(program, (ObjectNode) program.read("/api/v1/openapi.json"), new TreeSet<>());
    }

    /** The same client with another token. */
    Contract as(Program other) {
        return new Contract(other, description, called);
    }

    /** The names of all operations. */
    Set<String> operations() {
        return new TreeSet<>(description.path("paths").findValuesAsString("operationId"));
    }

    /** The names of those that were called and went well. */
    Set<String> called() {
        return called;
    }

    /** What is sent with a request besides its parameters. */
    record Body(String type, byte[] bytes) {

        Body(String type, String text) {
            this(type, text.getBytes(StandardCharsets.UTF_8));
        }

        static final Body NONE = new Body("", "");

        static Body json(String text) {
            return new Body("application/json", text);
        }
    }

    /** An operation that must go well. */
    HttpResponse<String> call(String operation, Map<String, String> parameters, Body body) {
        var answer = tryTo(operation, parameters, body);
        assertThat(answer.statusCode()).as(operation + " " + answer.body()).isBetween(200, 304);
        called.add(operation);
        return answer;
    }

    HttpResponse<String> call(String operation, Map<String, String> parameters) {
        return call(operation, parameters, Body.NONE);
    }

    /** The JSON of an operation that must go well. */
    JsonNode read(String operation, Map<String, String> parameters) {
        return Program.json(call(operation, parameters));
    }

    /** An operation that may be refused; also how it is refused is described. */
    HttpResponse<String> tryTo(String operation, Map<String, String> parameters, Body body) {
        for (var path : description.path("paths").properties()) {
            for (var method : path.getValue().properties()) {
                if (method.getValue().path("operationId").asString().equals(operation)) {
                    var answer = send(path.getKey(), method.getKey(), method.getValue(), parameters, body);
                    check(operation, method.getValue(), answer);
                    return answer;
                }
            }
        }
        throw new AssertionError("No operation is called " + operation + ".");
    }

    private HttpResponse<String> send(
            String path, String method, JsonNode operation, Map<String, String> parameters, Body body) {
        var left = new TreeMap<>(parameters);
        var query = new TreeMap<String, String>();
        var headers = new TreeMap<String, String>();
        var address = path;
        for (var parameter : operation.path("parameters")) {
            var name = parameter.path("name").asString();
            var value = left.remove(name);
            if (value != null) {
                switch (parameter.path("in").asString()) {
                    case "path" -> address = address.replace("{" + name + "}", encoded(value));
                    case "query" -> query.put(name, value);
                    default -> headers.put(name, value);
                }
            }
        }
        assertThat(left).as("parameters that are not described").isEmpty();
        assertThat(address).as("parameters that lack").doesNotContain("{");
        if (!body.type().isEmpty()) {
            assertThat(operation.path("requestBody").path("content").propertyNames())
                    .contains(body.type());
            headers.put("Content-Type", body.type());
        }
        var asked = query.entrySet().stream()
                .map(each -> each.getKey() + "=" + encoded(each.getValue()))
                .collect(Collectors.joining("&", "?", ""));
        return program.send(
                method.toUpperCase(java.util.Locale.ROOT),
                address + (asked.length() > 1 ? asked : ""),
                headers,
                HttpRequest.BodyPublishers.ofByteArray(body.bytes()));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private void check(String operation, JsonNode described, HttpResponse<String> answer) {
        var responses = described.path("responses");
        var status = Integer.toString(answer.statusCode());
        if (answer.statusCode() < 400) {
            assertThat(responses.propertyNames())
                    .as(operation + " " + answer.body())
                    .contains(status);
        }
        var response = responses.has(status) ? responses.path(status) : resolved(responses.path("default"));
        var content = response.path("content");
        if (content.isMissingNode()) {
            assertThat(answer.body()).as(operation).isEmpty();
            return;
        }
        var type = answer.headers().firstValue("content-type").orElse("");
        assertThat(content.propertyNames()).as(operation).anyMatch(told -> told.equalsIgnoreCase(type));
        for (var header : response.path("headers").propertyNames()) {
            assertThat(answer.headers().firstValue(header))
                    .as(operation + " " + header)
                    .isPresent();
        }
        if (type.contains("json") && !type.contains("jsonl")) {
            fits(operation, content.path(type).path("schema"), answer.body());
        }
    }

    private JsonNode resolved(JsonNode node) {
        return node.has("$ref") ? description.at(node.path("$ref").asString().substring(1)) : node;
    }

    private void fits(String operation, JsonNode schema, String body) {
        var whole = (ObjectNode) schema.deepCopy();
        whole.set("$defs", strict());
        var checked = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(whole.toString().replace("#/components/schemas/", "#/$defs/"), InputFormat.JSON)
                .validate(body, InputFormat.JSON);
        assertThat(checked).as(operation + " " + body).isEmpty();
    }

    private JsonNode strict() {
        var schemas = description.path("components").path("schemas").deepCopy();
        schemas.forEach(schema -> {
            if (schema.has("properties")) {
                ((ObjectNode) schema).put("additionalProperties", false);
            }
        });
        return schemas;
    }
}
