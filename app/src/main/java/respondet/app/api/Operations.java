package respondet.app.api;

import java.io.InputStream;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.core.DefaultParameterNameDiscoverer;
import org.springframework.core.MethodParameter;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ValueConstants;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import respondet.app.identity.Needs;
import respondet.app.identity.Reach;
import respondet.app.identity.Scope;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Describes a route from its method: what it is given, what it answers, and which scope it needs. */
final class Operations {

    static final String TOKEN = "token";

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final String PROBLEM = "#/components/responses/Problem";

    /** What parameters mean that several routes have. */
    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("community", "The community's identifier."),
            Map.entry("month", "A month, such as 2025-03."),
            Map.entry("member", "The member's identifier."),
            Map.entry("run", "The run's identifier."),
            Map.entry("number", "The number of a document."),
            Map.entry("day", "A day, such as 2025-03-31."),
            Map.entry("from", "The first day on which it holds."),
            Map.entry("year", "A calendar year; this one unless told otherwise."),
            Map.entry("name", "The file's name; its ending may tell what it is."),
            Map.entry(
                    "columns", "What each column is about, in order, with commas between; empty where it is left out."),
            Map.entry("after", "The part that follows what is known already; as told in `next`, never made up."),
            Map.entry("limit", "How many items at most, from 1 to " + Slice.MOST + "."),
            Map.entry("reason", "Why; it stands in the journal."),
            Map.entry("If-Match", "The ETag of the version that the change builds on."),
            Map.entry(
                    "If-None-Match", "The ETag of what is known already; nothing is sent where it is the same still."),
            Map.entry(
                    KeyedCall.KEY,
                    "Your own name for this request: sent again with the same key, it does nothing twice."));

    private final Schemas schemas;

    Operations(Schemas schemas) {
        this.schemas = schemas;
    }

    ObjectNode of(String method, RequestMappingInfo address, HandlerMethod route) {
        var told = told(route);
        var operation = JSON.objectNode();
        var subject = route.getBeanType().getSimpleName().replaceFirst("Api$", "");
        operation.putArray("tags").add(subject);
        operation.put(
                "operationId",
                Character.toLowerCase(subject.charAt(0)) + subject.substring(1) + "_"
                        + route.getMethod().getName());
        operation.put("summary", told.value());
        operation.set("security", security(route));
        var parameters = operation.putArray("parameters");
        for (var parameter : route.getMethodParameters()) {
            add(parameters, parameter);
            body(address, parameter).ifPresent(body -> operation.set("requestBody", body));
        }
        if (method.equals("POST")) {
            parameters.add(parameter("header", KeyedCall.KEY, false).set("schema", text()));
        }
        if (told.etag()) {
            parameters.add(parameter("header", "If-None-Match", false).set("schema", text()));
        }
        operation.set("responses", responses(address, route, told));
        return operation;
    }

    private static ApiRoute told(HandlerMethod route) {
        return Optional.ofNullable(route.getMethodAnnotation(ApiRoute.class))
                .orElseThrow(() -> new IllegalStateException("The route " + route + " lacks @ApiRoute."));
    }

    private static ArrayNode security(HandlerMethod route) {
        var right = Optional.ofNullable(route.getMethodAnnotation(Needs.class))
                .map(Needs::value)
                .orElseThrow();
        var security = JSON.arrayNode();
        if (right.reach() == Reach.EVERYWHERE) {
            security.addObject();
        }
        var scopes = security.addObject().putArray(TOKEN);
        Scope.of(right).map(Scope::id).ifPresent(scopes::add);
        return security;
    }

    private void add(ArrayNode parameters, MethodParameter parameter) {
        parameter.initParameterNameDiscovery(new DefaultParameterNameDiscoverer());
        var name = Optional.ofNullable(parameter.getParameterName()).orElseThrow();
        if (parameter.getParameterType() == Slice.class) {
            parameters.add(parameter("query", "after", false).set("schema", text()));
            parameters.add(parameter("query", "limit", false)
                    .set(
                            "schema",
                            JSON.objectNode()
                                    .put("type", "integer")
                                    .put("minimum", 1)
                                    .put("maximum", Slice.MOST)
                                    .put("default", Slice.USUAL)));
        }
        var path = parameter.getParameterAnnotation(PathVariable.class);
        if (path != null) {
            parameters.add(parameter("path", or(path.value(), name), true).set("schema", text()));
        }
        var query = parameter.getParameterAnnotation(RequestParam.class);
        if (query != null) {
            boolean required = query.required()
                    && query.defaultValue().equals(ValueConstants.DEFAULT_NONE)
                    && !parameter.isOptional();
            parameters.add(parameter("query", or(query.value(), name), required).set("schema", schema(parameter)));
        }
        var header = parameter.getParameterAnnotation(RequestHeader.class);
        if (header != null) {
            // what is missing is refused by the route itself, in its own words
            parameters.add(parameter("header", or(header.value(), name), true).set("schema", text()));
        }
    }

    private static String or(String given, String name) {
        return given.isEmpty() ? name : given;
    }

    private ObjectNode schema(MethodParameter parameter) {
        var type = parameter.getGenericParameterType();
        return schemas.of(type instanceof ParameterizedType generic ? generic.getActualTypeArguments()[0] : type);
    }

    private static ObjectNode parameter(String place, String name, boolean required) {
        var parameter = JSON.objectNode().put("name", name).put("in", place).put("required", required);
        Optional.ofNullable(WORDS.get(name)).ifPresent(words -> parameter.put("description", words));
        return parameter;
    }

    private static ObjectNode text() {
        return JSON.objectNode().put("type", "string");
    }

    /** Bytes as they are; generated clients take the format's name, though OpenAPI 3.1 asks for none. */
    private static ObjectNode file() {
        return text().put("format", "binary");
    }

    private Optional<ObjectNode> body(RequestMappingInfo address, MethodParameter parameter) {
        boolean stream = parameter.getParameterType() == InputStream.class;
        if (!stream && !parameter.hasParameterAnnotation(RequestBody.class)) {
            return Optional.empty();
        }
        var body = JSON.objectNode().put("required", true);
        var content = body.putObject("content");
        var types = address.getConsumesCondition().getConsumableMediaTypes();
        for (var type : types.isEmpty() ? Set.of(MediaType.APPLICATION_JSON) : types) {
            content.putObject(type.toString())
                    .set("schema", stream ? file() : schemas.of(parameter.getGenericParameterType()));
        }
        return Optional.of(body);
    }

    private ObjectNode responses(RequestMappingInfo address, HandlerMethod route, ApiRoute told) {
        var responses = JSON.objectNode();
        var good = responses
                .putObject(Integer.toString(told.status()))
                .put("description", HttpStatus.valueOf(told.status()).getReasonPhrase());
        var type = answer(route.getMethod().getGenericReturnType());
        if (told.etag()) {
            good.putObject("headers").putObject("ETag").set("schema", text());
            responses.putObject("304").put("description", "It is the same still.");
        }
        if (type != void.class && type != Void.class) {
            var content = good.putObject("content");
            var types = address.getProducesCondition().getProducibleMediaTypes();
            for (var media : types.isEmpty() ? Set.of(MediaType.APPLICATION_JSON) : types) {
                content.putObject(media.toString()).set("schema", isFile(type) ? file(media) : schemas.of(type));
            }
        }
        responses.putObject("default").put("$ref", PROBLEM);
        return responses;
    }

    /** A file of JSON has a schema of its own elsewhere. */
    private static ObjectNode file(MediaType type) {
        return type.equals(MediaType.APPLICATION_JSON) ? JSON.objectNode() : file();
    }

    private static boolean isFile(Type type) {
        return type == byte[].class || (type instanceof Class<?> plain && Resource.class.isAssignableFrom(plain));
    }

    private static Type answer(Type type) {
        return type instanceof ParameterizedType generic && generic.getRawType() == ResponseEntity.class
                ? generic.getActualTypeArguments()[0]
                : type;
    }
}
