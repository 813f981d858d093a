package respondet.app.web;

import java.util.List;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.http.server.PathContainer;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;
import respondet.app.api.Interface;
import respondet.app.identity.Needs;

/** The pages that the application serves, by the pattern of their address; what it gives out as a file is none, nor what programs ask. */
record Pages(List<PathPattern> all) {

    static Pages of(SampleServer server) {
        var mapping = server.context().getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class);
        return new Pages(mapping.getHandlerMethods().entrySet().stream()
                .filter(each -> isPage(each.getKey(), each.getValue()))
                .flatMap(each -> each.getKey().getPatternValues().stream())
                .filter(pattern -> !pattern.matches(".*\\.\\w+"))
                .map(PathPatternParser.defaultInstance::parse)
                .sorted(PathPattern.SPECIFICITY_COMPARATOR)
                .toList());
    }

    private static boolean isPage(RequestMappingInfo info, HandlerMethod method) {
        return method.hasMethodAnnotation(Needs.class)
                && !Interface.has(method)
                && info.getMethodsCondition().getMethods().contains(RequestMethod.GET)
                && !ResponseEntity.class.isAssignableFrom(method.getReturnType().getParameterType());
    }

    List<String> patterns() {
        return all.stream().map(PathPattern::getPatternString).sorted().toList();
    }

    /** The pattern of a path, with or without a query; none where it is no page. */
    Optional<String> pattern(String path) {
        var plain = PathContainer.parsePath(path.replaceAll("[?#].*", ""));
        return all.stream()
                .filter(each -> each.matches(plain))
                .map(PathPattern::getPatternString)
                .findFirst();
    }
}
