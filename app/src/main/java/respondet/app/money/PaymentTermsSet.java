package respondet.app.money;

import java.util.Optional;
import respondet.app.journal.Change;

/** A community gives its members another time. */
public record PaymentTermsSet(PaymentTerms terms) implements Change {

    @Override
    public Optional<String> community() {
        return Optional.of(terms.community());
    }

    @Override
    public String subject() {
        return terms.community();
    }
}
