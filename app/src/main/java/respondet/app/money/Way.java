package respondet.app.money;

import java.util.Arrays;
import java.util.Locale;

/** How a member is written to. */
public enum Way {
    /** To every account that is the member. */
    EMAIL,
    /** The manager prints it: no account is the member. */
    PAPER;

    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Way of(String id) {
        return Arrays.stream(values())
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
