package respondet.app.api;

import java.util.Locale;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import respondet.app.identity.Needs;
import respondet.app.identity.Right;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The description of the interface in the form of OpenAPI 3.1, made of the routes that the server answers. */
@ApiRoutes
class DescriptionApi {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final ObjectProvider<RequestMappingHandlerMapping> mapping;

    /** The routes are asked for later: this one is among them. */
    DescriptionApi(@Qualifier("requestMappingHandlerMapping") ObjectProvider<RequestMappingHandlerMapping> mapping) {
        this.mapping = mapping;
    }

    @GetMapping("/openapi.json")
    @Needs(Right.READ_PUBLIC)
    @ApiRoute(value = "Describes this interface.", etag = true)
    ResponseEntity<JsonNode> description() {
        var document = document();
        return ResponseEntity.ok()
                .eTag(Integer.toHexString(document.hashCode()))
                .body(document);
    }

    private ObjectNode document() {
        var schemas = new Schemas();
        var document = JSON.objectNode().put("openapi", "3.1.0");
        document.putObject("info")
                .put("title", "Respondet")
                .put("version", "1")
                .put("description", "Energy communities: agreements, readings, settlements. See docs/api.md.")
                .putObject("license")
                .put("name", "EUPL-1.2")
                .put("identifier", "EUPL-1.2");
        document.putArray("servers").addObject().put("url", "/");
        document.set("paths", paths(new Operations(schemas)));
        document.set("components", components(schemas));
        return document;
    }

    private ObjectNode paths(Operations operations) {
        var paths = JSON.objectNode();
        mapping.getObject().getHandlerMethods().forEach((address, route) -> {
            if (Interface.has(route)) {
                var method = address.getMethodsCondition()
                        .getMethods()
                        .iterator()
                        .next()
                        .name();
                address.getPatternValues()
                        .forEach(pattern -> paths.withObjectProperty(pattern)
                                .set(method.toLowerCase(Locale.ROOT), operations.of(method, address, route)));
            }
        });
        var sorted = JSON.objectNode();
        paths.propertyNames().stream().sorted().forEach(path -> sorted.set(path, paths.path(path)));
        return sorted;
    }

    private static ObjectNode components(Schemas schemas) {
        var problem = JSON.objectNode().put("description", "What went wrong, as RFC 9457 tells it.");
        problem.putObject("content")
                .putObject("application/problem+json")
                .set("schema", schemas.of(ProblemDetails.class));
        var components = JSON.objectNode();
        components.set("schemas", schemas.all());
        components.putObject("responses").set("Problem", problem);
        components
                .putObject("securitySchemes")
                .putObject(Operations.TOKEN)
                .put("type", "http")
                .put("scheme", "bearer")
                .put("description", "A token of the page Account, Tokens for programs.");
        return components;
    }
}
