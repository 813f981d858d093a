package respondet.app.consent;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import respondet.app.community.Agreements;
import respondet.app.journal.Journal;
import respondet.app.page.NotFound;
import respondet.app.store.Ids;
import respondet.core.community.Member;

/** Records consents and their end, and what may be known only while a consent stands. Answers what speaks against it. */
@Service
public class Consenting {

    private final Consents consents;
    private final Vulnerabilities vulnerabilities;
    private final Agreements agreements;
    private final Journal journal;
    private final Clock clock;

    Consenting(
            Consents consents, Vulnerabilities vulnerabilities, Agreements agreements, Journal journal, Clock clock) {
        this.consents = consents;
        this.vulnerabilities = vulnerabilities;
        this.agreements = agreements;
        this.journal = journal;
        this.clock = clock;
    }

    /** Whose consent it is, who records it, and in which language it was read. */
    public record Giver(String community, String member, String account, String language, ConsentOrigin origin) {}

    /** A member agrees from a day on. */
    @Transactional
    public Optional<String> give(Giver giver, ConsentKind kind, LocalDate from) {
        journal.hold();
        var member = member(giver.community(), giver.member());
        if (from.isAfter(today(giver.community()))) {
            return Optional.of("consent.problem.future");
        }
        if (from.isBefore(member.joined())) {
            return Optional.of("consent.problem.joined");
        }
        boolean overlaps = consents.of(giver.community(), giver.member()).stream()
                .filter(each -> each.kind() == kind)
                .anyMatch(each -> each.to().map(from::isBefore).orElse(true));
        if (overlaps) {
            return Optional.of("consent.problem.given");
        }
        var given = new ConsentGiven(
                Ids.next(),
                giver.community(),
                giver.member(),
                kind,
                kind.wording(),
                giver.language(),
                giver.origin(),
                from);
        journal.write(given, giver.account());
        return Optional.empty();
    }

    /** A member agrees no longer from a day on; what the consent allowed to know ends with it. */
    @Transactional
    public Optional<String> withdraw(Giver giver, ConsentKind kind, LocalDate to) {
        journal.hold();
        var open = consents.open(giver.community(), giver.member(), kind);
        if (open.isEmpty()) {
            return Optional.of("consent.problem.none");
        }
        if (to.isAfter(today(giver.community()))) {
            return Optional.of("consent.problem.future");
        }
        if (to.isBefore(open.get().from()) || (kind == ConsentKind.VULNERABLE && isKnownAfter(giver, to))) {
            return Optional.of("consent.problem.order");
        }
        var id = open.get().id();
        journal.write(
                new ConsentWithdrawn(id, giver.community(), giver.member(), kind, giver.origin(), to), giver.account());
        if (kind == ConsentKind.VULNERABLE) {
            open(giver.community(), giver.member()).ifPresent(each -> end(each, to, giver.account()));
        }
        return Optional.empty();
    }

    /** Whether something ended later than the day from which it should not have been known. */
    private boolean isKnownAfter(Giver giver, LocalDate to) {
        return vulnerabilities.of(giver.community(), giver.member()).stream()
                .anyMatch(each -> each.to().filter(to::isBefore).isPresent());
    }

    /** A household is vulnerable from a day on. */
    @Transactional
    public Optional<String> recordVulnerable(String community, String member, LocalDate from, String account) {
        journal.hold();
        var consent = consents.open(community, member, ConsentKind.VULNERABLE);
        if (consent.isEmpty() || from.isBefore(consent.get().from())) {
            return Optional.of("consent.problem.without");
        }
        if (from.isAfter(today(community))) {
            return Optional.of("consent.problem.future");
        }
        if (!member(community, member).kind().isNaturalPerson()) {
            return Optional.of("consent.problem.household");
        }
        boolean overlaps = vulnerabilities.of(community, member).stream()
                .anyMatch(each -> each.to().map(from::isBefore).orElse(true));
        if (overlaps) {
            return Optional.of("consent.problem.recorded");
        }
        journal.write(new VulnerabilityRecorded(Ids.next(), consent.get().id(), community, member, from), account);
        return Optional.empty();
    }

    /** A household is vulnerable no longer from a day on. */
    @Transactional
    public Optional<String> endVulnerable(String community, String member, LocalDate to, String account) {
        journal.hold();
        var open = open(community, member);
        if (open.isEmpty()) {
            return Optional.of("consent.problem.not-recorded");
        }
        if (to.isBefore(open.get().from()) || to.isAfter(today(community))) {
            return Optional.of("consent.problem.order");
        }
        end(open.get(), to, account);
        return Optional.empty();
    }

    private Optional<Vulnerability> open(String community, String member) {
        return vulnerabilities.of(community, member).stream()
                .filter(each -> each.to().isEmpty())
                .findFirst();
    }

    /** What began only later never was. */
    private void end(Vulnerability known, LocalDate to, String account) {
        var last = to.isBefore(known.from()) ? known.from() : to;
        journal.write(new VulnerabilityEnded(known.id(), known.community(), known.member(), last), account);
    }

    private LocalDate today(String community) {
        return LocalDate.now(clock.withZone(agreements.need(community).zone()));
    }

    private Member member(String community, String member) {
        return agreements.need(community).findMember(member).orElseThrow(NotFound::new);
    }
}
