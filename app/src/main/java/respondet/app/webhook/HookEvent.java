package respondet.app.webhook;

import java.util.Optional;
import java.util.stream.Stream;

/** What addresses can be told of; each is a kind of entry of the journal. */
enum HookEvent {
    RUN_FINALISED("run.finalised"),
    DELIVERY_ACCEPTED("delivery.accepted"),
    AGREEMENT_CHANGED("agreement.changed");

    private final String kind;

    HookEvent(String kind) {
        this.kind = kind;
    }

    String kind() {
        return kind;
    }

    static Optional<HookEvent> find(String kind) {
        return Stream.of(values()).filter(event -> event.kind.equals(kind)).findFirst();
    }
}
