package respondet.app.money;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import respondet.app.community.Agreements;
import respondet.billing.sepa.TargetDays;
import respondet.core.law.Message;
import respondet.core.law.Value;

/** On which days money may move: when banks work, and not before members and bank were told in good time. */
@Component
record CollectionDay(AgreedTerms terms, Agreements agreements, Clock clock) {

    /** The first bank day that leaves the members their notice, and the bank a bank day. */
    LocalDate earliest(String community) {
        return earliest(today(community), terms.of(community).noticeDays());
    }

    static LocalDate earliest(LocalDate today, int noticeDays) {
        var next = TargetDays.from(TargetDays.from(today).plusDays(1));
        var told = TargetDays.from(today.plusDays(noticeDays));
        return told.isBefore(next) ? next : told;
    }

    private LocalDate today(String community) {
        return LocalDate.now(clock.withZone(agreements.need(community).zone()));
    }

    /** Why an order cannot be of a day, with the next one that would do; empty where it can. */
    Optional<Message> problem(String community, OrderKind kind, LocalDate day) {
        var today = today(community);
        if (kind == OrderKind.COLLECTION && day.isBefore(earliest(community))) {
            return Optional.of(Message.of("money.problem.notice").with("day", Value.of(earliest(community))));
        }
        if (day.isBefore(today)) {
            return Optional.of(Message.of("money.problem.past").with("day", Value.of(TargetDays.from(today))));
        }
        return Optional.of(Message.of("money.problem.bank_day")
                        .with("asked", Value.of(day))
                        .with("day", Value.of(TargetDays.from(day))))
                .filter(_ -> !TargetDays.isBankDay(day));
    }
}
