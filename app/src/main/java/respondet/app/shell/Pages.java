package respondet.app.shell;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.MediaType;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.method.support.ModelAndViewContainer;
import respondet.app.page.Page;
import respondet.app.text.Texts;

/** Renders what a route returns: a {@link Page} by its template. */
@Component
class Pages implements HandlerMethodReturnValueHandler {

    private final TemplateEngine engine = TemplateEngine.createPrecompiled(ContentType.Html);

    @Override
    public boolean supportsReturnType(MethodParameter type) {
        return Page.class.isAssignableFrom(type.getParameterType());
    }

    @Override
    public void handleReturnValue(
            @Nullable Object page, MethodParameter type, ModelAndViewContainer container, NativeWebRequest request)
            throws IOException {
        container.setRequestHandled(true);
        write(
                (Page) Objects.requireNonNull(page),
                Objects.requireNonNull(request.getNativeRequest(HttpServletRequest.class)),
                Objects.requireNonNull(request.getNativeResponse(HttpServletResponse.class)));
    }

    void write(Page page, HttpServletRequest request, HttpServletResponse response) throws IOException {
        var out = new StringOutput();
        engine.render(page.template(), Map.of("shell", shell(request), "page", page), out);
        response.setContentType(MediaType.TEXT_HTML_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setHeader("Cache-Control", "no-store");
        response.getOutputStream().write(out.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static Shell shell(HttpServletRequest request) {
        var viewer = Gate.viewer(request);
        var texts = Texts.in(Languages.of(request, viewer));
        return new Shell(texts, viewer, request.getRequestURI(), RequestNumber.of(request), csrf(request));
    }

    private static Shell.Csrf csrf(HttpServletRequest request) {
        return request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token
                ? new Shell.Csrf(token.getParameterName(), token.getToken())
                : new Shell.Csrf("_csrf", "");
    }
}
