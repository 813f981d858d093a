package respondet.app.health;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import respondet.app.run.RunEnded;

/** Measures how long settlement runs take, by what came of them. */
@Component
class RunTimes {

    private final MeterRegistry meters;

    RunTimes(MeterRegistry meters) {
        this.meters = meters;
    }

    @EventListener
    void ended(RunEnded run) {
        Timer.builder("respondet.run.duration")
                .description("time that settlement runs took, by the state in which they ended")
                .tag("state", run.state().id())
                .register(meters)
                .record(run.took());
    }
}
