package respondet.app.money;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import respondet.app.community.Agreements;

/** From which day on money may be collected: members are told in good time. */
@Component
record CollectionDay(AgreedTerms terms, Agreements agreements, Clock clock) {

    LocalDate earliest(String community) {
        var today = LocalDate.now(clock.withZone(agreements.need(community).zone()));
        return today.plusDays(terms.of(community).noticeDays());
    }

    /** The first day that would do, where an order's day is before it; empty where it is not. */
    Optional<LocalDate> tooEarly(String community, OrderKind kind, LocalDate day) {
        return Optional.of(earliest(community)).filter(first -> kind == OrderKind.COLLECTION && day.isBefore(first));
    }
}
