package respondet.app.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import respondet.app.identity.Viewer;
import respondet.app.identity.Viewers;

/** Finds out for whom a program asks: by the token in its header and by nothing else. */
@Component
public class Programs {

    private static final Pattern BEARER = Pattern.compile("(?i:bearer) +([A-Za-z0-9_.~+/=-]{1,200})");

    private final Viewers viewers;
    private final Pace pace;

    Programs(Viewers viewers, Pace pace) {
        this.viewers = viewers;
        this.pace = pace;
    }

    /** Anybody where no token came; a token that opens nothing is refused, even where none is needed. */
    public Viewer of(HttpServletRequest request) {
        var viewer = Optional.ofNullable(request.getHeader(HttpHeaders.AUTHORIZATION))
                .map(sent -> of(sent, "caller " + request.getRemoteAddr()))
                .orElse(Viewer.ANYBODY);
        request.setAttribute(Viewer.class.getName(), viewer);
        return viewer;
    }

    private Viewer of(String sent, String caller) {
        var token = BEARER.matcher(sent);
        if (!pace.isFree(caller)) {
            throw new Refused(Refusal.SLOW);
        }
        var viewer = token.matches() ? viewers.ofToken(token.group(1)) : Optional.<Viewer>empty();
        if (viewer.isEmpty()) {
            pace.admits(caller);
            throw new Refused(Refusal.TOKEN);
        }
        if (!pace.admits("account " + viewer.get().id())) {
            throw new Refused(Refusal.SLOW);
        }
        return viewer.get();
    }
}
