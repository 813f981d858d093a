package respondet.app.money;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import respondet.app.community.Agreements;
import respondet.app.identity.Account;
import respondet.app.journal.Journal;
import respondet.app.store.Ids;

/** Reminds members of what is overdue, step by step. */
@Service
class Reminding {

    private final OpenAmounts amounts;
    private final AgreedTerms terms;
    private final SentReminders sent;
    private final Addressees addressees;
    private final ReminderLetters letters;
    private final Agreements agreements;
    private final Journal journal;
    private final Clock clock;

    Reminding(
            OpenAmounts amounts,
            AgreedTerms terms,
            SentReminders sent,
            Addressees addressees,
            ReminderLetters letters,
            Agreements agreements,
            Journal journal,
            Clock clock) {
        this.amounts = amounts;
        this.terms = terms;
        this.sent = sent;
        this.addressees = addressees;
        this.letters = letters;
        this.agreements = agreements;
        this.journal = journal;
        this.clock = clock;
    }

    /** What would be written now. */
    List<Reminder> due(String community) {
        return due(
                community,
                LocalDate.now(clock.withZone(agreements.need(community).zone())));
    }

    List<Reminder> due(String community, LocalDate today) {
        var accounts = addressees.of(community);
        var batch = Ids.next();
        return new DueReminders(terms.of(community), sent.of(community), Set.copyOf(amounts.underWay(community)), today)
                .of(amounts.open(community).items()).entrySet().stream()
                        .map(each ->
                                reminder(new Stationery.To(community, each.getKey(), today), each.getValue(), batch))
                        .map(each -> by(each, accounts))
                        .toList();
    }

    private static Reminder reminder(Stationery.To to, List<Reminder.Line> lines, String batch) {
        int step = lines.stream().mapToInt(Reminder.Line::step).max().orElseThrow();
        return new Reminder(Ids.next(), to.community(), batch, to.member(), step, to.day(), Way.PAPER, lines);
    }

    private static Reminder by(Reminder each, Map<String, List<Account>> accounts) {
        return accounts.containsKey(each.member())
                ? new Reminder(
                        each.id(),
                        each.community(),
                        each.batch(),
                        each.member(),
                        each.step(),
                        each.day(),
                        Way.EMAIL,
                        each.lines())
                : each;
    }

    /** Writes all that is due, once; how many that were. */
    @Transactional
    public int send(String community, String account) {
        return send(
                community,
                LocalDate.now(clock.withZone(agreements.need(community).zone())),
                account);
    }

    @Transactional
    public int send(String community, LocalDate today, String account) {
        journal.hold();
        var due = due(community, today);
        if (!due.isEmpty()) {
            journal.write(new RemindersSent(due.getFirst().batch(), community, due), account);
            var accounts = addressees.of(community);
            due.forEach(each -> accounts.getOrDefault(each.member(), List.of()).forEach(to -> letters.post(each, to)));
        }
        return due.size();
    }
}
