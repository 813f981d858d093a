package respondet.app.api;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import respondet.app.text.Texts;
import respondet.core.problem.Problem;

/** Answers a program with what went wrong. */
public final class ProblemAnswers {

    private static final String TYPE = "urn:respondet:problem:";

    /** Seconds after which whoever asks too often may ask again. */
    private static final String LATER = "60";

    private ProblemAnswers() {}

    /**
     * What is to be told.
     *
     * @param kind the last part of the text's key
     */
    public record What(int status, String kind, List<Problem> problems) {

        public static What of(Refused refused) {
            return new What(refused.why().status(), refused.why().id(), refused.problems());
        }
    }

    public static void write(What what, Texts texts, String number, HttpServletResponse response) throws IOException {
        var details = new ProblemDetails(
                TYPE + what.kind(),
                HttpStatus.valueOf(what.status()).getReasonPhrase(),
                what.status(),
                texts.say("api.problem." + what.kind()),
                number,
                what.problems().stream()
                        .map(problem -> Remark.of(problem, texts))
                        .toList());
        response.setStatus(what.status());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader(HttpHeaders.CONTENT_LANGUAGE, texts.language().code());
        if (what.status() == Refusal.TOKEN.status()) {
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"respondet\"");
        }
        if (what.status() == Refusal.SLOW.status()) {
            response.setHeader(HttpHeaders.RETRY_AFTER, LATER);
        }
        response.getOutputStream().write(ApiJson.MAPPER.writeValueAsBytes(details));
    }
}
