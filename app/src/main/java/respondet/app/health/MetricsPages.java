package respondet.app.health;

import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import respondet.app.identity.Needs;
import respondet.app.identity.Right;

/** Gives the metrics to whoever brings the token; to everybody else this address does not exist. */
@Controller
class MetricsPages {

    /** The text format of Prometheus. */
    private static final String FORMAT = "text/plain; version=0.0.4; charset=utf-8";

    private final PrometheusMeterRegistry meters;
    private final StateGauges state;

    MetricsPages(PrometheusMeterRegistry meters, StateGauges state) {
        this.meters = meters;
        this.state = state;
    }

    @GetMapping("/metrics")
    @Needs(Right.READ_METRICS)
    ResponseEntity<String> metrics() {
        state.renew();
        return ResponseEntity.ok()
                .header("Content-Type", FORMAT)
                .header("Cache-Control", "no-store")
                .body(meters.scrape());
    }
}
