package respondet.app.shell;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorViewResolver;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import respondet.app.api.Interface;

/** What the server itself refuses, before any part of the application saw it. */
@Component
class ServerError implements ErrorViewResolver {

    private final Pages pages;
    private final Errors errors;

    ServerError(Pages pages, Errors errors) {
        this.pages = pages;
        this.errors = errors;
    }

    @Override
    public ModelAndView resolveErrorView(HttpServletRequest request, HttpStatus status, Map<String, Object> model) {
        if (Interface.isBelow(request)) {
            return new ModelAndView(
                    (_, asked, response) -> errors.answer(status, kind(request, status), asked, response));
        }
        var page = new ErrorPage(kind(request, status));
        return new ModelAndView((_, asked, response) -> pages.write(page, asked, response));
    }

    private static String kind(HttpServletRequest request, HttpStatus status) {
        if (status == HttpStatus.NOT_FOUND) {
            return "not-found";
        }
        return isUpload(request) && status == HttpStatus.BAD_REQUEST ? "cut" : "wrong";
    }

    private static boolean isUpload(HttpServletRequest request) {
        var type = request.getContentType();
        return request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) != null
                && type != null
                && type.startsWith("multipart/");
    }
}
