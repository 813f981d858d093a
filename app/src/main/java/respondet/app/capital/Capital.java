package respondet.app.capital;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import respondet.app.community.Agreements;
import respondet.app.journal.Journal;
import respondet.app.page.NotFound;
import respondet.app.store.Ids;
import respondet.core.community.Community;

/** Records what happens to members' capital, and refuses what cannot have happened. */
@Service
public class Capital {

    private final CapitalEntries entries;
    private final Agreements agreements;
    private final Journal journal;
    private final Clock clock;

    Capital(CapitalEntries entries, Agreements agreements, Journal journal, Clock clock) {
        this.entries = entries;
        this.agreements = agreements;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * Adds a line, unless something speaks against it. Whoever comes second waits and is judged by what the first left.
     *
     * @return the key of what speaks against it
     */
    @Transactional
    public Optional<String> record(CapitalEntry entry, String account) {
        journal.hold();
        var agreed = agreements.need(entry.community());
        var book = CapitalBook.of(entries.of(entry.community()));
        var problem = problem(entry, agreed).or(() -> book.with(entry).impossible(entry.member(), entry.currency()));
        if (problem.isEmpty()) {
            journal.write(new CapitalRecorded(entry), account);
        }
        return problem;
    }

    /** What speaks against lines that would be added together: a key by the identifier of a line. */
    public Map<String, String> problems(String community, List<CapitalEntry> added) {
        var agreed = agreements.need(community);
        return new ManyEntries(entries.of(community), added).problems(each -> problem(each, agreed));
    }

    /** Adds all lines, in the order of their days, unless something speaks against any of them. */
    @Transactional
    public Map<String, String> recordAll(String community, List<CapitalEntry> added, String account) {
        journal.hold();
        var problems = problems(community, added);
        if (problems.isEmpty()) {
            ManyEntries.inOrder(added).forEach(entry -> journal.write(new CapitalRecorded(entry), account));
        }
        return problems;
    }

    /** Takes a line back from today on, where that leaves a possible book. */
    @Transactional
    public Optional<String> reverse(String community, String id, String reason, String account) {
        journal.hold();
        var all = entries.of(community);
        var wrong =
                all.stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow(NotFound::new);
        if (wrong.reverses().isPresent()
                || all.stream().anyMatch(each -> each.reverses().equals(Optional.of(id)))) {
            return Optional.of("capital.problem.reversed");
        }
        var entry = wrong.reversed(Ids.next(), today(agreements.need(community)), reason);
        var problem = CapitalBook.of(all).with(entry).impossible(wrong.member(), wrong.currency());
        if (problem.isEmpty()) {
            journal.write(new CapitalRecorded(entry), account);
        }
        return problem;
    }

    private Optional<String> problem(CapitalEntry entry, Community agreed) {
        var member = agreed.findMember(entry.member());
        if (member.isEmpty()) {
            return Optional.of("capital.problem.member");
        }
        if (entry.day().isAfter(today(agreed))) {
            return Optional.of("capital.problem.future");
        }
        if (entry.day().isBefore(member.get().joined())) {
            return Optional.of("capital.problem.joined");
        }
        boolean taken = entry.kind() == CapitalKind.SUBSCRIBED;
        return taken && !member.get().isActiveOn(entry.day()) ? Optional.of("capital.problem.left") : Optional.empty();
    }

    private LocalDate today(Community agreed) {
        return LocalDate.now(clock.withZone(agreed.zone()));
    }
}
