package respondet.app.money;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Which way an order moves money. */
public enum OrderKind {
    /** From members' accounts, by direct debit. */
    COLLECTION,
    /** To members' accounts. */
    CREDIT;

    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<OrderKind> of(String id) {
        return Arrays.stream(values()).filter(each -> each.id().equals(id)).findFirst();
    }
}
