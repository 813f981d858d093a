package respondet.app.webhook;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What addresses can be told of; behind each stand kinds of entries of the journal whose subject names no person. */
enum HookEvent {
    RUN_FINALISED("run.finalised", "run.finalised"),
    DELIVERY_ACCEPTED("delivery.accepted", "delivery.accepted"),
    AGREEMENT_CHANGED("agreement.changed", "agreement.changed"),
    DOCUMENTS_ISSUED("documents.issued", "document.issued"),
    ORDER_MADE("order.made", "money.order_made"),
    /** By somebody, or by a bank that refused it whole. */
    ORDER_WITHDRAWN("order.withdrawn", "money.order_withdrawn"),
    /** A statement told of new movements, or an answer that single amounts were refused. */
    BANK_TAKEN("bank.taken", "money.movements_recorded", "money.amounts_refused"),
    OPERATOR_TAKEN("operator.taken", "operator.taken");

    private final String id;

    @SuppressWarnings("ImmutableEnumChecker") // made by Set.of
    private final Set<String> kinds;

    HookEvent(String id, String... kinds) {
        this.id = id;
        this.kinds = Set.of(kinds);
    }

    /** As programs know it. */
    String id() {
        return id;
    }

    static Optional<HookEvent> find(String id) {
        return Stream.of(values()).filter(event -> event.id.equals(id)).findFirst();
    }

    /** What an entry of the journal is told as. */
    static Optional<HookEvent> ofKind(String kind) {
        return Stream.of(values()).filter(event -> event.kinds.contains(kind)).findFirst();
    }
}
