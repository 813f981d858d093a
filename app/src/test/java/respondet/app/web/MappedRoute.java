package respondet.app.web;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import respondet.app.identity.Needs;
import respondet.app.identity.Right;

/** A route that the server answers, and the right that it asks for. */
record MappedRoute(String method, String pattern, Right right, String consumes) {

    private static final Pattern VARIABLE = Pattern.compile("\\{([^}]+)}");

    /** The pages and forms. */
    static List<MappedRoute> of(ConfigurableApplicationContext server) {
        return all(server).stream().filter(route -> !route.isOfInterface()).toList();
    }

    /** What programs ask. */
    static List<MappedRoute> ofInterface(ConfigurableApplicationContext server) {
        return all(server).stream().filter(MappedRoute::isOfInterface).toList();
    }

    private boolean isOfInterface() {
        return pattern.startsWith("/api/");
    }

    /** All that ask for a right. */
    private static List<MappedRoute> all(ConfigurableApplicationContext server) {
        return server
                .getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .entrySet()
                .stream()
                .filter(each -> each.getValue().hasMethodAnnotation(Needs.class))
                .flatMap(each -> each.getKey().getPatternValues().stream()
                        .map(pattern -> new MappedRoute(
                                each.getKey()
                                        .getMethodsCondition()
                                        .getMethods()
                                        .iterator()
                                        .next()
                                        .name(),
                                pattern,
                                each.getValue().getMethodAnnotation(Needs.class).value(),
                                each.getKey().getConsumesCondition().getConsumableMediaTypes().stream()
                                        .map(Object::toString)
                                        .findFirst()
                                        .orElse("application/json"))))
                .toList();
    }

    List<String> variables() {
        return VARIABLE.matcher(pattern).results().map(match -> match.group(1)).toList();
    }

    String path(Map<String, String> values) {
        return VARIABLE.matcher(pattern)
                .replaceAll(match -> Matcher.quoteReplacement(
                        URLEncoder.encode(values.get(match.group(1)), StandardCharsets.UTF_8)));
    }

    HttpResponse<String> call(Visitor stranger, Map<String, String> values) {
        return method.equals("GET") ? stranger.get(path(values)) : stranger.post(path(values), Map.of());
    }
}
