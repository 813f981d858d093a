package respondet.app.compare;

import java.util.List;
import java.util.Optional;
import respondet.core.law.Message;
import respondet.core.quantity.Money;
import respondet.core.settlement.AmountKind;

/**
 * One kind of money under one law, by who holds it; the sums are exact.
 *
 * @param members empty where nobody of them has an amount of this kind
 * @param unknown why the whole is not known; then the sums are only the known part
 * @param uncertain whether a number or rule behind it is not certain
 */
record MoneyColumn(
        AmountKind kind,
        Optional<Money> members,
        Optional<Money> producers,
        Optional<Money> community,
        List<Message> unknown,
        boolean uncertain) {

    MoneyColumn {
        unknown = List.copyOf(unknown);
    }

    /** Whether everything is known, something is missing, or the law has nothing of this kind here. */
    State state() {
        if (!unknown.isEmpty()) {
            return State.UNKNOWN;
        }
        boolean any = members.isPresent() || producers.isPresent() || community.isPresent();
        return any ? State.KNOWN : State.NONE;
    }

    /** How far a kind of money is known. */
    enum State {
        KNOWN,
        UNKNOWN,
        NONE;

        String id() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }
}
