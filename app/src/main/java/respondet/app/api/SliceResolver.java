package respondet.app.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Reads which part of a list is asked for. */
final class SliceResolver implements HandlerMethodArgumentResolver {

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Slice.class;
    }

    @Override
    public Slice resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest web,
            @Nullable WebDataBinderFactory binder) {
        var request = Objects.requireNonNull(web.getNativeRequest(HttpServletRequest.class));
        var query = Optional.ofNullable(request.getQueryString());
        return new Slice(
                query.map(each -> request.getRequestURI() + "?" + each).orElse(request.getRequestURI()),
                Optional.ofNullable(request.getParameter("after")).map(Slice::key),
                Optional.ofNullable(request.getParameter("limit"))
                        .map(SliceResolver::limit)
                        .orElse(Slice.USUAL));
    }

    private static int limit(String text) {
        if (!text.matches("[0-9]{1,3}") || Integer.parseInt(text) < 1 || Integer.parseInt(text) > Slice.MOST) {
            throw Refused.wrong("limit");
        }
        return Integer.parseInt(text);
    }
}
