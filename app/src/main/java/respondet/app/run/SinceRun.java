package respondet.app.run;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import respondet.app.community.Communities;
import respondet.app.reading.Deliveries;
import respondet.app.reading.Delivery;

/** What became known after a draft was asked for, so that nobody makes final what is out of date without knowing. */
@Component
record SinceRun(Communities communities, Deliveries deliveries) {

    /** The keys of sentences; none for what is no draft. */
    List<String> than(RunRow run) {
        return run.state() == RunState.DRAFT
                ? Stream.of(agreement(run), readings(run))
                        .flatMap(Optional::stream)
                        .toList()
                : List.of();
    }

    private Optional<String> agreement(RunRow run) {
        return communities
                .find(run.community())
                .filter(now -> now.version() > run.version())
                .map(_ -> "run.newer.agreement");
    }

    private Optional<String> readings(RunRow run) {
        return deliveries
                .latest(run.community())
                .map(Delivery::received)
                .filter(run.knownAt()::isBefore)
                .map(_ -> "run.newer.readings");
    }
}
