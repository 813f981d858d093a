package respondet.app.leaving;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import respondet.app.community.Agreements;
import respondet.app.community.OwnPlace;
import respondet.app.journal.Journal;
import respondet.app.page.NotFound;
import respondet.app.page.Typed;
import respondet.core.community.Member;

/** Announces that a member leaves, and takes that back. What the agreement already says is not touched. */
@Service
public class Leaving {

    private final Agreements agreements;
    private final LeaveNotices notices;
    private final Journal journal;
    private final Clock clock;

    Leaving(Agreements agreements, LeaveNotices notices, Journal journal, Clock clock) {
        this.agreements = agreements;
        this.notices = notices;
        this.journal = journal;
        this.clock = clock;
    }

    /** The member as the agreement has it today. */
    public Member agreed(OwnPlace place) {
        return agreements
                .read(place.community().id())
                .found()
                .flatMap(community -> community.findMember(place.member()))
                .orElseThrow(NotFound::new);
    }

    /**
     * Announces the last day as a member.
     *
     * @return the key of what is wrong with it; none where it was written down
     */
    @Transactional
    public Optional<String> announce(OwnPlace place, String lastDay, String account) {
        var member = agreed(place);
        if (member.left().isPresent()) {
            return Optional.of("leaving.problem.recorded");
        }
        var last = Typed.date(lastDay);
        if (last.isEmpty()) {
            return Optional.of("leaving.problem.day");
        }
        if (last.get().isBefore(today(place)) || last.get().isBefore(member.joined())) {
            return Optional.of("leaving.problem.past");
        }
        var left = last.get().plusDays(1);
        journal.write(new LeaveAnnounced(place.community().id(), place.member(), left), account);
        return Optional.empty();
    }

    /** The member stays after all; nothing happens where nothing was announced or it is in the agreement already. */
    @Transactional
    public void withdraw(OwnPlace place, String account) {
        var community = place.community().id();
        if (agreed(place).left().isEmpty()
                && notices.find(community, place.member()).isPresent()) {
            journal.write(new LeaveWithdrawn(community, place.member()), account);
        }
    }

    private LocalDate today(OwnPlace place) {
        var zone = agreements.need(place.community().id()).zone();
        return LocalDate.now(clock.withZone(zone));
    }
}
