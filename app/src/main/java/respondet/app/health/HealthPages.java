package respondet.app.health;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import respondet.app.health.Readiness.Need;
import respondet.app.identity.MetricsToken;
import respondet.app.identity.Needs;
import respondet.app.identity.Right;

/** Tells whoever keeps the server running whether it lives, and whether it can work; why not, only with the token. */
@Controller
class HealthPages {

    private final Readiness readiness;
    private final MetricsToken token;

    HealthPages(Readiness readiness, MetricsToken token) {
        this.readiness = readiness;
        this.token = token;
    }

    @GetMapping("/health/live")
    @Needs(Right.ASK_HEALTH)
    ResponseEntity<String> live() {
        return answer(HttpStatus.OK, "live");
    }

    @GetMapping("/health/ready")
    @Needs(Right.ASK_HEALTH)
    ResponseEntity<String> ready(HttpServletRequest request) {
        var missing = readiness.missing();
        return missing.isEmpty()
                ? answer(HttpStatus.OK, "ready")
                : answer(
                        HttpStatus.SERVICE_UNAVAILABLE,
                        token.isBroughtBy(request) ? "not ready: " + names(missing) : "not ready");
    }

    private static String names(Set<Need> missing) {
        return missing.stream()
                .map(need -> need.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
    }

    private static ResponseEntity<String> answer(HttpStatus status, String text) {
        return ResponseEntity.status(status)
                .contentType(MediaType.TEXT_PLAIN)
                .header("Cache-Control", "no-store")
                .body(text + "\n");
    }
}
