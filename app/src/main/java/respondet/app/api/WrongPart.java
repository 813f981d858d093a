package respondet.app.api;

import java.util.List;
import java.util.Optional;
import org.springframework.beans.TypeMismatchException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import respondet.core.problem.Problem;
import tools.jackson.core.JacksonException;

/** Finds out which part of a request could not be read, where the server found that before a route did. */
public final class WrongPart {

    private static final int LONGEST = 60;

    private WrongPart() {}

    /** Names the part; nothing where the whole was no request. */
    public static List<Problem> of(Exception e) {
        return name(e).map(part -> Refused.wrong(part).problems()).orElse(List.of());
    }

    private static Optional<String> name(Exception e) {
        return switch (e) {
            case MissingServletRequestParameterException missing -> Optional.of(missing.getParameterName());
            case MethodArgumentTypeMismatchException wrong -> Optional.of(wrong.getName());
            case TypeMismatchException wrong -> Optional.ofNullable(wrong.getPropertyName());
            default -> e.getCause() instanceof JacksonException unreadable ? name(unreadable) : Optional.empty();
        };
    }

    /** The outermost part; its name may be whatever somebody sent. */
    private static Optional<String> name(JacksonException unreadable) {
        return unreadable.getPath().stream()
                .findFirst()
                .flatMap(part -> Optional.ofNullable(part.getPropertyName()))
                .map(name -> name.substring(0, Math.min(name.length(), LONGEST)));
    }
}
