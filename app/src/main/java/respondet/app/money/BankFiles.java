package respondet.app.money;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import respondet.app.document.Documents;
import respondet.app.document.IssuedDocument;
import respondet.app.journal.Journal;
import respondet.billing.account.References;
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
    private final Ordering ordering;
    private final OwnAccounts accounts;
    private final Journal journal;

    BankFiles(
            Documents documents, Movements movements, Ordering ordering, OwnAccounts accounts, Journal journal) {
        this.documents = documents;
        this.movements = movements;
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
                        .map(each -> moved(community, each, sha256(file), account))
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

    private Taken moved(String community, List<BankEntry> entries, String digest, String account) {
        journal.hold();
        var byNumber =
                documents.of(community).stream().collect(Collectors.toMap(IssuedDocument::number, Function.identity()));
        var known = movements.of(community).stream().map(BankMovement::id).collect(Collectors.toSet());
        var all = named(new BookedBlocks(ordering.all(community)).apart(entries), byNumber);
        var fresh = all.stream().filter(each -> !known.contains(each.id())).toList();
        if (!fresh.isEmpty()) {
            journal.write(new MovementsRecorded(community, digest, fresh), account);
        }
        return new Taken(fresh.size(), all.size() - fresh.size(), 0, 0);
    }

    /** Two that are told in the same words in one file are two. */
    private static List<BankMovement> named(List<BankEntry> entries, Map<String, IssuedDocument> byNumber) {
        var times = new HashMap<String, Integer>();
        var all = new ArrayList<BankMovement>();
        for (var entry : entries) {
            var text = identity(entry);
            int time = times.merge(text, 1, Integer::sum);
            all.add(movement(entry, sha256((text + "#" + time).getBytes(StandardCharsets.UTF_8)), byNumber));
        }
        return all;
    }

    private static String identity(BankEntry entry) {
        return Stream.of(
                        entry.booked(),
                        entry.amount(),
                        entry.bankReference().orElse(""),
                        entry.endToEnd().orElse(""),
                        entry.iban().orElse(""),
                        entry.remittance())
                .map(Objects::toString)
                .collect(Collectors.joining("|"));
    }

    private static BankMovement movement(BankEntry entry, String id, Map<String, IssuedDocument> byNumber) {
        var told = entry.endToEnd().filter(byNumber::containsKey).map(List::of);
        var numbers = told.orElseGet(() -> References.in(entry.remittance(), byNumber.keySet()));
        var member = numbers.stream()
                .flatMap(number -> Stream.ofNullable(byNumber.get(number)))
                .map(IssuedDocument::member)
                .findFirst()
                .orElse("");
        var wording = entry.name().map(name -> name + ": ").orElse("") + entry.remittance();
        return new BankMovement(
                id,
                member,
                entry.booked(),
                entry.amount().minorUnits(),
                entry.amount().currency(),
                entry.returnReason().orElse(""),
                wording,
                numbers);
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
