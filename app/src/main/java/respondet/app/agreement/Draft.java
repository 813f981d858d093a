package respondet.app.agreement;

import java.nio.charset.StandardCharsets;
import respondet.app.community.Agreements;

/**
 * A change of an agreement before it is stored.
 *
 * @param version the one that it starts from, as it came with the form
 */
public record Draft(String version, String reason, String document) {

    /** Browsers send line ends of their own kind. */
    public Draft {
        document = document.replace("\r\n", "\n").replace('\r', '\n');
        reason = reason.strip();
    }

    boolean startsFrom(long current) {
        return Long.toString(current).equals(version);
    }

    Draft from(long newer) {
        return new Draft(Long.toString(newer), reason, document);
    }

    byte[] bytes() {
        return document.getBytes(StandardCharsets.UTF_8);
    }

    Agreements.Wording wording() {
        return new Agreements.Wording(bytes(), reason);
    }
}
