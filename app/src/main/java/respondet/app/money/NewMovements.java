package respondet.app.money;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import respondet.app.document.IssuedDocument;
import respondet.billing.account.References;
import respondet.billing.sepa.BankEntry;

/** What of a bank's file was not told before, as movements with the documents that they are for. */
final class NewMovements {

    private final List<BankMovement> known;
    private final Set<String> ids;
    private final Map<String, IssuedDocument> byNumber;
    private final References references;

    NewMovements(List<BankMovement> known, List<IssuedDocument> documents) {
        this.known = known;
        this.ids = known.stream().map(BankMovement::id).collect(Collectors.toCollection(HashSet::new));
        this.byNumber = documents.stream().collect(Collectors.toMap(IssuedDocument::number, Function.identity()));
        this.references = References.of(byNumber.keySet());
    }

    /**
     * What is new.
     *
     * @param doubtful entries that are as like as two to one of another file: they are among the movements, for no document
     */
    record Found(List<BankMovement> movements, List<BankEntry> doubtful) {

        Found {
            movements = List.copyOf(movements);
            doubtful = List.copyOf(doubtful);
        }
    }

    /** Two that are told in the same words in one file are two. */
    Found in(List<BankEntry> entries) {
        var before = new ToldBefore(known);
        var doubtful = new ArrayList<BankEntry>();
        var movements = new ArrayList<BankMovement>();
        for (var entry : entries.stream().filter(each -> !before.knows(each)).toList()) {
            boolean isDoubtful = before.resembles(entry);
            movements.add(movement(entry, isDoubtful ? List.of() : numbers(entry)));
            if (isDoubtful) {
                doubtful.add(entry);
            }
        }
        return new Found(movements, doubtful);
    }

    private List<String> numbers(BankEntry entry) {
        return entry.endToEnd()
                .filter(byNumber::containsKey)
                .map(List::of)
                .orElseGet(() -> references.in(entry.remittance()));
    }

    private BankMovement movement(BankEntry entry, List<String> numbers) {
        var member = numbers.stream()
                .flatMap(number -> Stream.ofNullable(byNumber.get(number)))
                .map(IssuedDocument::member)
                .findFirst()
                .orElse("");
        return new BankMovement(
                freeId(entry),
                member,
                entry.booked(),
                entry.amount().minorUnits(),
                entry.amount().currency(),
                entry.returnReason().orElse(""),
                wording(entry),
                numbers,
                entry.endToEnd().map(Digests::of),
                entry.bankReference().map(Digests::of));
    }

    private String freeId(BankEntry entry) {
        return IntStream.iterate(1, time -> time + 1)
                .mapToObj(time -> Digests.of(entry, time))
                .filter(ids::add)
                .findFirst()
                .orElseThrow();
    }

    static String wording(BankEntry entry) {
        return entry.name().map(name -> name + ": ").orElse("") + entry.remittance();
    }
}
