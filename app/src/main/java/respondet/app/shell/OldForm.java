package respondet.app.shell;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.stereotype.Component;

/** Tells whoever sends a form whose session has ended meanwhile, or one that is not ours, that nothing came of it. */
@Component
class OldForm implements AccessDeniedHandler {

    private final Pages pages;

    OldForm(Pages pages) {
        this.pages = pages;
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException e)
            throws IOException {
        response.setStatus(HttpStatus.FORBIDDEN.value());
        pages.write(new ErrorPage("old"), request, response);
    }
}
