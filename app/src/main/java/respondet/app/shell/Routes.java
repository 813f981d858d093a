package respondet.app.shell;

import java.util.Optional;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import respondet.app.api.Interface;
import respondet.app.identity.Needs;
import respondet.app.identity.Reach;
import respondet.app.identity.Right;
import respondet.app.identity.Scope;

/** Every route that the server answers; one without a right keeps it from starting. */
@Component
class Routes implements SmartInitializingSingleton {

    private final RequestMappingHandlerMapping mapping;

    Routes(@Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mapping) {
        this.mapping = mapping;
    }

    @Override
    public void afterSingletonsInstantiated() {
        mapping.getHandlerMethods().forEach((address, route) -> {
            if (isOurs(route)) {
                var right = needs(route)
                        .orElseThrow(() -> new IllegalStateException(
                                "The route (" + address + ") names no right.\nMaybe " + route + " lacks @Needs."));
                boolean program = Interface.has(route);
                if (program != isOfInterface(address) || (program && !Scope.reaches(right))) {
                    throw new IllegalStateException("The route (" + address + ") is half one for programs.\n"
                            + "Maybe its class lacks @ApiRoutes, or its right (" + right + ") belongs to no scope.");
                }
                require(right.reach() != Reach.COMMUNITY || isNamed(address, "{community}"), address, "community");
                require(right.reach() != Reach.TERRITORY || isNamed(address, "{territory}"), address, "territory");
            }
        });
    }

    private static boolean isOfInterface(RequestMappingInfo address) {
        return address.getPatternValues().stream().anyMatch(each -> each.startsWith(Interface.PATH + "/"));
    }

    private static boolean isNamed(RequestMappingInfo address, String variable) {
        return address.getPatternValues().stream().allMatch(each -> each.contains(variable));
    }

    private static void require(boolean named, RequestMappingInfo address, String what) {
        if (!named) {
            throw new IllegalStateException("The route (" + address + ") names no " + what + ".");
        }
    }

    static boolean isOurs(HandlerMethod route) {
        return route.getBeanType().getPackageName().startsWith("respondet.");
    }

    /** The right that a route asks for. */
    static Optional<Right> needs(HandlerMethod route) {
        return Optional.ofNullable(route.getMethodAnnotation(Needs.class)).map(Needs::value);
    }
}
