package respondet.app.money;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import respondet.app.document.Documents;
import respondet.app.document.IssuedDocument;
import respondet.app.journal.Journal;

/** Says what a movement is for: a document, or several of one member in the order in which it pays them. */
@Component
record Assigning(Documents documents, Journal journal) {

    /** What somebody says of a movement. */
    record Wish(String community, BankMovement movement, List<String> numbers) {}

    /** The key of what stands against it; empty where it is done. */
    Optional<String> assign(Wish wish, String account) {
        var numbers = wish.numbers().stream().map(String::strip).distinct().toList();
        var found = numbers.stream()
                .flatMap(number -> documents.find(wish.community(), number).stream())
                .toList();
        if (numbers.isEmpty() || found.size() < numbers.size()) {
            return Optional.of("money.problem.number");
        }
        var members = found.stream().map(IssuedDocument::member).distinct().toList();
        if (members.size() > 1) {
            return Optional.of("money.problem.members");
        }
        journal.write(
                new MovementAssigned(wish.community(), wish.movement().id(), members.getFirst(), numbers), account);
        return Optional.empty();
    }
}
