package respondet.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.lang.reflect.Parameter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import respondet.app.api.ApiRoute;
import respondet.app.api.Slice;
import respondet.app.identity.Needs;
import respondet.app.identity.Scope;
import tools.jackson.databind.JsonNode;

/** The description of the interface is valid OpenAPI 3.1 and tells of each route that is served, and of no other. */
class DescriptionTest {

    private static final String SCHEMA = "https://spec.openapis.org/oas/3.1/schema/2022-10-07";
    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch");

    private final SampleServer server = SampleServer.shared();
    private final Program anybody = new Program(server.address(), "");
    private final JsonNode document = anybody.read("/api/v1/openapi.json");

    @Test
    void isValid() throws IOException {
        try (var in =
                Objects.requireNonNull(getClass().getResourceAsStream("/" + SCHEMA.substring("https://".length())))) {
            var schema = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            var registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
            var checked = registry.getSchema(SchemaLocation.of(SCHEMA), schema, InputFormat.JSON);
            assertThat(checked.validate(document.toString(), InputFormat.JSON)).isEmpty();
            assertThat(checked.validate(document.toString().replace("\"summary\"", "\"summry\""), InputFormat.JSON))
                    .as("it does look")
                    .isNotEmpty();
        }
    }

    @Test
    void tellsOfEachRouteAndItsParameters() {
        var served = new TreeSet<String>();
        var told = new TreeSet<String>();
        server.context()
                .getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .forEach((address, route) -> {
                    var path = address.getPatternValues().iterator().next();
                    if (path.startsWith("/api/")) {
                        served.add(served(path, address, route));
                    }
                });
        document.path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().forEach(operation -> {
                    assertThat(METHODS).contains(operation.getKey());
                    told.add(told(path.getKey(), operation.getKey(), operation.getValue()));
                }));
        assertThat(told).isEqualTo(served).hasSizeGreaterThan(25);
    }

    /** Found once more, from the methods alone. */
    private static String served(String path, RequestMappingInfo address, HandlerMethod route) {
        var method =
                address.getMethodsCondition().getMethods().iterator().next().name();
        var names = new TreeSet<String>();
        Stream.of(route.getMethod().getParameters()).forEach(each -> names.addAll(names(each)));
        if (method.equals("POST")) {
            names.add("header Idempotency-Key");
        }
        var told = Objects.requireNonNull(route.getMethodAnnotation(ApiRoute.class));
        if (told.etag()) {
            names.add("header If-None-Match");
        }
        var right =
                Objects.requireNonNull(route.getMethodAnnotation(Needs.class)).value();
        var scope = Scope.of(right).map(Scope::id).orElse("");
        return method.toLowerCase(Locale.ROOT) + " " + path + " " + names + " " + scope + " " + told.status();
    }

    private static Set<String> names(Parameter parameter) {
        var names = new HashSet<String>();
        if (parameter.isAnnotationPresent(PathVariable.class)) {
            names.add("path " + parameter.getName());
        }
        if (parameter.isAnnotationPresent(RequestParam.class)) {
            names.add("query " + parameter.getName());
        }
        if (parameter.isAnnotationPresent(RequestHeader.class)) {
            names.add("header " + parameter.getAnnotation(RequestHeader.class).value());
        }
        if (parameter.getType() == Slice.class) {
            names.addAll(Set.of("query after", "query limit"));
        }
        return names;
    }

    private static String told(String path, String method, JsonNode operation) {
        var names = new TreeSet<String>();
        operation
                .path("parameters")
                .forEach(each -> names.add(
                        each.path("in").asString() + " " + each.path("name").asString()));
        var scopes = new ArrayList<String>();
        operation.path("security").forEach(each -> each.path("token").forEach(scope -> scopes.add(scope.asString())));
        var status = operation.path("responses").propertyNames().stream()
                .filter(Pattern.compile("2..").asMatchPredicate())
                .findFirst()
                .orElse("");
        return method + " " + path + " " + names + " " + String.join(" ", scopes) + " " + status;
    }

    @Test
    void namesEachOperationOnce() {
        var names = document.findValuesAsString("operationId");
        assertThat(names).doesNotHaveDuplicates().hasSizeGreaterThan(25);
        assertThat(document.findValuesAsString("summary"))
                .allSatisfy(words -> assertThat(words).endsWith("."));
    }

    /** So that generated clients send and take bytes. */
    @Test
    void tellsThatFilesAreBytes() {
        var files = document.findValues("content").stream()
                .flatMap(content -> content.properties().stream())
                .filter(each -> !each.getKey().contains("json"))
                .map(each -> each.getValue().path("schema"))
                .toList();
        assertThat(files)
                .hasSizeGreaterThan(25)
                .allSatisfy(
                        schema -> assertThat(schema.path("format").asString()).isEqualTo("binary"));
    }

    /** Every reference leads somewhere. */
    @Test
    void describesWhatItNames() {
        var references = new HashSet<>(document.findValuesAsString("$ref"));
        assertThat(references)
                .hasSizeGreaterThan(15)
                .allSatisfy(each -> assertThat(document.at(each.substring(1)).isMissingNode())
                        .as(each)
                        .isFalse());
    }
}
