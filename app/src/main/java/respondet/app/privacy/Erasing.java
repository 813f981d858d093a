package respondet.app.privacy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import respondet.app.capital.CapitalBook;
import respondet.app.capital.CapitalEntries;
import respondet.app.community.Agreements;
import respondet.app.community.TellingId;
import respondet.app.journal.Journal;
import respondet.app.money.OpenAmounts;
import respondet.app.page.NotFound;
import respondet.app.reading.KeptDeliveries;
import respondet.app.reading.Turns;
import respondet.app.run.Runs;
import respondet.app.store.Ids;
import respondet.core.community.Community;
import respondet.core.community.Member;

/** Takes the identity of a member who has left out of everything that nobody must keep. */
@Service
class Erasing {

    private final Agreements agreements;
    private final OpenAmounts open;
    private final CapitalEntries capital;
    private final ErasedMembers erased;
    private final ErasedPeople people;
    private final ErasedFiles files;
    private final MarksOfMember collected;
    private final MarketIds points;
    private final ErasedTexts texts;
    private final Runs runs;
    private final Turns turns;
    private final KeptDeliveries kept;
    private final Journal journal;
    private final TransactionTemplate transaction;
    private final EmptiedPages emptied;
    private final Clock clock;

    Erasing(
            Agreements agreements,
            OpenAmounts open,
            CapitalEntries capital,
            ErasedMembers erased,
            ErasedPeople people,
            ErasedFiles files,
            MarksOfMember collected,
            MarketIds points,
            ErasedTexts texts,
            Runs runs,
            Turns turns,
            KeptDeliveries kept,
            Journal journal,
            PlatformTransactionManager transactions,
            EmptiedPages emptied,
            Clock clock) {
        this.agreements = agreements;
        this.open = open;
        this.capital = capital;
        this.erased = erased;
        this.people = people;
        this.files = files;
        this.collected = collected;
        this.points = points;
        this.texts = texts;
        this.runs = runs;
        this.turns = turns;
        this.kept = kept;
        this.journal = journal;
        this.transaction = new TransactionTemplate(transactions);
        this.emptied = emptied;
        this.clock = clock;
    }

    /** The member as the agreement has it; also one who is known by a pseudonym only. */
    Member member(String community, String member) {
        return agreements.need(community).findMember(member).orElseThrow(NotFound::new);
    }

    /** The key of what stands against it now. */
    Optional<String> obstacle(String community, String id) {
        var agreed = agreements.need(community);
        var member = agreed.findMember(id).orElseThrow(NotFound::new);
        var today = LocalDate.now(clock.withZone(agreed.zone()));
        if (erased.isErased(community, id)) {
            return Optional.of("privacy.problem.erased");
        }
        if (member.left().filter(left -> !left.isAfter(today)).isEmpty()) {
            return Optional.of("privacy.problem.active");
        }
        if (TellingId.isOne(member.id(), member.name())) {
            return Optional.of("privacy.problem.id");
        }
        if (points.haveNoOther(community, id)) {
            return Optional.of("privacy.problem.point");
        }
        if (runs.of(community).stream().anyMatch(run -> run.state().isOpen())) {
            return Optional.of("privacy.problem.run");
        }
        if (open.isOpenWith(community, id)) {
            return Optional.of("privacy.problem.open");
        }
        return holdsCapital(agreed, id) ? Optional.of("privacy.problem.capital") : Optional.empty();
    }

    private boolean holdsCapital(Community agreed, String member) {
        var standing = CapitalBook.of(capital.of(agreed.id(), member))
                .of(member, agreed.currency().getCurrencyCode());
        return standing.held() != 0 || standing.open() != 0;
    }

    /**
     * Erases, unless something stands against it. The files are written anew first, take their place when the tables say that
     * the member is erased, and then only.
     *
     * @return the key of what stands against it
     */
    Optional<String> erase(String community, String member, String reason, String by) {
        var against = reason.isBlank() ? Optional.of("privacy.problem.reason") : obstacle(community, member);
        if (against.isPresent()) {
            return against;
        }
        synchronized (turns.of(community)) {
            try {
                return eraseAlone(community, member, reason.strip(), by);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private synchronized Optional<String> eraseAlone(String community, String member, String reason, String by)
            throws IOException {
        var pseudonym = "former-" + Ids.next().substring(0, 12);
        var marks =
                collected.of(community, member, pseudonym).with(Exact.of(points.invented(community, member), Map.of()));
        var before = runs.of(community);
        var prepared = files.prepare(community, new Pseudonymising(member, marks));
        Optional<String> against;
        try {
            against = Objects.requireNonNull(transaction.execute(_ -> {
                journal.hold();
                var late = runs.of(community).equals(before)
                        ? obstacle(community, member)
                        : Optional.of("privacy.problem.run");
                if (late.isEmpty()) {
                    var change = new MemberErased(community, member, pseudonym, marks.without(reason));
                    journal.write(change, by);
                    people.erase(community, member, marks, by);
                    texts.rewriteWithFiles(community, prepared.taking());
                }
                return late;
            }));
        } catch (RuntimeException e) {
            prepared.rewriting().forget();
            throw e;
        }
        if (against.isPresent()) {
            prepared.rewriting().forget();
            return against;
        }
        prepared.rewriting().finish();
        kept.forget();
        emptied.compact();
        return Optional.empty();
    }

    /** Does what a crash left undone in the files. */
    synchronized void repeat() {
        try {
            files.finishAll((community, pseudonym) -> erased.all().stream()
                    .anyMatch(former -> former.community().equals(community)
                            && former.pseudonym().equals(pseudonym)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
