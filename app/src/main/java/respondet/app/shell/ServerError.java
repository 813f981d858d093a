package respondet.app.shell;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorViewResolver;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** What the server itself refuses, before any part of the application saw it. */
@Component
class ServerError implements ErrorViewResolver {

    private final Pages pages;

    ServerError(Pages pages) {
        this.pages = pages;
    }

    @Override
    public ModelAndView resolveErrorView(HttpServletRequest request, HttpStatus status, Map<String, Object> model) {
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
