package respondet.app.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import respondet.app.identity.Viewer;

/**
 * The same request with the same key does nothing twice: it is answered as the first time. Only what went well is kept, so
 * that what was refused can be mended and sent again under its key.
 */
@Component
class OnlyOnce implements HandlerInterceptor {

    private static final Pattern KEY = Pattern.compile("[!-~]{1,200}");
    private static final String PLACE = OnlyOnce.class.getName();

    private final KeptAnswers answers;

    OnlyOnce(KeptAnswers answers) {
        this.answers = answers;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        var call = KeyedCall.of(request);
        if (call.isEmpty()) {
            return true;
        }
        var place = place(request);
        var kept = answers.find(place);
        if (kept.isPresent()) {
            repeat(kept.get(), call.get(), response);
            return false;
        }
        if (!answers.reserve(place)) {
            throw new Refused(Refusal.KEY_IN_USE);
        }
        request.setAttribute(PLACE, place);
        return true;
    }

    private static KeptAnswers.Place place(HttpServletRequest request) {
        var key = Objects.toString(request.getHeader(KeyedCall.KEY), "");
        if (!KEY.matcher(key).matches()) {
            throw Refused.wrong(KeyedCall.KEY);
        }
        var account = request.getAttribute(Viewer.class.getName()) instanceof Viewer viewer ? viewer.id() : "";
        return new KeptAnswers.Place(account, request.getMethod() + " " + request.getRequestURI(), key);
    }

    private static void repeat(KeptAnswers.Answer kept, KeyedCall call, HttpServletResponse response)
            throws IOException {
        if (kept.isUnknown()) {
            throw new Refused(Refusal.OUTCOME_UNKNOWN);
        }
        if (!kept.isReady()) {
            throw new Refused(Refusal.KEY_IN_USE);
        }
        if (!kept.hash().equals(call.hash())) {
            throw new Refused(Refusal.KEY_REUSED);
        }
        response.setStatus(kept.status());
        kept.headers().forEach(response::setHeader);
        response.setHeader("Idempotent-Replayed", "true");
        response.getOutputStream().write(kept.body().getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void afterCompletion(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable Exception failure)
            throws IOException {
        if (request.getAttribute(PLACE) instanceof KeptAnswers.Place place) {
            var call = KeyedCall.of(request).orElseThrow();
            if (failure == null && call.answer().getStatus() / 100 == 2) {
                answers.keep(place, answer(call));
            } else {
                answers.release(place);
            }
        }
    }

    private static KeptAnswers.Answer answer(KeyedCall call) throws IOException {
        var answer = call.answer();
        var body = new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8);
        return new KeptAnswers.Answer(call.hash(), answer.getStatus(), headers(answer), body);
    }

    private static Map<String, String> headers(HttpServletResponse answer) {
        var headers = new TreeMap<String, String>();
        Stream.of(HttpHeaders.CONTENT_TYPE, HttpHeaders.LOCATION, HttpHeaders.ETAG)
                .forEach(name -> {
                    var value = answer.getHeader(name);
                    if (value != null) {
                        headers.put(name, value);
                    }
                });
        return headers;
    }
}
