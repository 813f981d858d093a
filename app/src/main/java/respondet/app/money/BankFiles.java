package respondet.app.money;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import respondet.app.document.Documents;
import respondet.app.journal.Journal;
import respondet.billing.sepa.AccountReport;
import respondet.billing.sepa.BankEntry;
import respondet.billing.sepa.OrderStatus;
import respondet.billing.sepa.StatusReport;
import respondet.core.law.Message;
import respondet.core.law.Value;
import respondet.core.problem.Checked;
import respondet.core.problem.Problem;
import respondet.core.problem.ProblemKind;

/** Takes what a bank sends: what moved on the account, and what became of orders. */
@Service
class BankFiles {

    private final Documents documents;
    private final Movements movements;
    private final Orders orders;
    private final Ordering ordering;
    private final OwnAccounts accounts;
    private final Journal journal;

    BankFiles(
            Documents documents,
            Movements movements,
            Orders orders,
            Ordering ordering,
            OwnAccounts accounts,
            Journal journal) {
        this.documents = documents;
        this.movements = movements;
        this.orders = orders;
        this.ordering = ordering;
        this.accounts = accounts;
        this.journal = journal;
    }

    /** How many movements were new; how many orders, and how many amounts of others, were refused by the bank. */
    record Taken(int movements, int known, int orders, int amounts) {}

    /** All of a file or nothing; what was told before counts once. */
    @Transactional
    public Checked<Taken> take(String community, byte[] file, String account) {
        var status = StatusReport.read(file);
        boolean other = status.problems().stream().anyMatch(each -> each.kind() == ProblemKind.FORMAT_UNKNOWN);
        return other
                ? AccountReport.read(file)
                        .flatMap(each -> accounts.only(community, each))
                        .flatMap(each -> moved(community, each, Digests.of(file), account))
                : status.flatMap(each -> answer(community, each, account));
    }

    /** A bank answers orders that were made here; one that is not known was another's, or made elsewhere. */
    private Checked<Taken> answer(String community, List<OrderStatus> told, String account) {
        var ids = told.stream().map(OrderStatus::order).distinct().toList();
        var ours = ordering.named(community, ids);
        var strange = ids.stream()
                .filter(id -> ours.stream().noneMatch(order -> order.id().equals(id)))
                .map(id -> Problem.of(
                        ProblemKind.UNKNOWN_REFERENCE,
                        Message.of("money.problem.order").with("order", Value.of(id))))
                .toList();
        return strange.isEmpty() ? Checked.of(refused(ours, told, account)) : Checked.refused(strange);
    }

    /** Takes back orders that were refused whole, and single amounts of the others. */
    private Taken refused(List<BankOrder> ours, List<OrderStatus> told, String account) {
        int whole = 0;
        int amounts = 0;
        for (var order : ours) {
            var refused = new RefusedAmounts(order, told);
            if (refused.isWhole()) {
                whole += ordering.withdraw(order, refused.reason(), account) ? 1 : 0;
            } else {
                amounts += ordering.letGo(order, told, account);
            }
        }
        return new Taken(0, 0, whole, amounts);
    }

    /** What this very file told before is known, whatever stands in it. */
    private Checked<Taken> moved(String community, List<BankEntry> told, String digest, String account) {
        journal.hold();
        var entries = new BookedBlocks(orders.of(community)).apart(told);
        if (journal.find(community, Movements.RECORDED, digest).isPresent()) {
            return Checked.of(new Taken(0, entries.size(), 0, 0));
        }
        var found = new NewMovements(movements.of(community), documents.of(community)).in(entries);
        var fresh = found.movements();
        if (!fresh.isEmpty()) {
            journal.write(new MovementsRecorded(community, digest, fresh), account);
        }
        var remarks = found.doubtful().stream().map(BankFiles::doubt).toList();
        return Checked.of(new Taken(fresh.size(), entries.size() - fresh.size(), 0, 0), remarks);
    }

    private static Problem doubt(BankEntry entry) {
        return Problem.of(
                        ProblemKind.SAME_DUPLICATE,
                        Message.of("money.problem.doubtful")
                                .with("day", Value.of(entry.booked()))
                                .with("amount", Value.of(entry.amount())))
                .atLine(entry.line());
    }
}
