package respondet.app.shell;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.http.HttpStatus;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import respondet.app.api.Interface;
import respondet.app.api.ProblemAnswers;
import respondet.app.api.Refused;
import respondet.app.api.WrongPart;
import respondet.app.page.DiskFull;
import respondet.app.page.Forbidden;
import respondet.app.page.NotFound;
import respondet.app.page.Overtaken;
import respondet.app.text.Texts;

/** Turns what was thrown into a page that says what happened and what to do. */
@ControllerAdvice
class Errors {

    private static final Logger LOG = LoggerFactory.getLogger(Errors.class);

    private final Pages pages;

    Errors(Pages pages) {
        this.pages = pages;
    }

    @ExceptionHandler
    void handle(Exception e, HttpServletRequest request, HttpServletResponse response) throws IOException {
        switch (e) {
            case Refused refused -> answer(ProblemAnswers.What.of(refused), request, response);
            case NotFound _ -> answer(HttpStatus.NOT_FOUND, "not-found", request, response);
            case Overtaken _ -> answer(HttpStatus.CONFLICT, "overtaken", request, response);
            case MaxUploadSizeExceededException _ ->
                answer(HttpStatus.CONTENT_TOO_LARGE, "too-large", request, response);
            case InvalidParameterException sent
            when sent.getErrorCode() == HttpStatus.CONTENT_TOO_LARGE.value() ->
                answer(HttpStatus.CONTENT_TOO_LARGE, "too-large", request, response);
            case InvalidParameterException _
            when !DiskFull.isWhy(e) -> answer(HttpStatus.BAD_REQUEST, "cut", request, response);
            case MultipartException _
            when !DiskFull.isWhy(e) -> answer(HttpStatus.BAD_REQUEST, "cut", request, response);
            case Forbidden _ -> answer(HttpStatus.FORBIDDEN, "forbidden", request, response);
            case ErrorResponse known
            when known.getStatusCode().value() == HttpStatus.NOT_FOUND.value() ->
                answer(HttpStatus.NOT_FOUND, "not-found", request, response);
            case ErrorResponse known
            when known.getStatusCode().is4xxClientError() ->
                wrong(HttpStatus.valueOf(known.getStatusCode().value()), e, request, response);
            case HttpMessageNotReadableException _
            when !DiskFull.isWhy(e) -> wrong(HttpStatus.BAD_REQUEST, e, request, response);
            case TypeMismatchException _ -> wrong(HttpStatus.BAD_REQUEST, e, request, response);
            default -> {
                if (DiskFull.isWhy(e)) {
                    LOG.error("There is no room on the disk", e);
                    answer(HttpStatus.INSUFFICIENT_STORAGE, "disk", request, response);
                } else {
                    LOG.error("A request failed", e);
                    answer(HttpStatus.INTERNAL_SERVER_ERROR, "bug", request, response);
                }
            }
        }
    }

    /** A program is told which part it was. */
    private void wrong(HttpStatus status, Exception e, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (Interface.isBelow(request)) {
            answer(new ProblemAnswers.What(status.value(), "wrong", WrongPart.of(e)), request, response);
        } else {
            answer(status, "wrong", request, response);
        }
    }

    void answer(HttpStatus status, String kind, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (Interface.isBelow(request)) {
            answer(new ProblemAnswers.What(status.value(), kind, List.of()), request, response);
            return;
        }
        response.setStatus(status.value());
        pages.write(new ErrorPage(kind), request, response);
    }

    private static void answer(ProblemAnswers.What what, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var texts = Texts.in(Languages.of(request, Gate.viewer(request)));
        ProblemAnswers.write(what, texts, RequestNumber.of(request), response);
    }
}
