package respondet.app.consent;

import java.util.Arrays;
import java.util.Optional;

/** What a member can agree to. A wording is never changed once somebody agreed to it; a new one gets a new key. */
public enum ConsentKind {
    /** That the community keeps that this is a vulnerable household. */
    VULNERABLE("vulnerable", "consent.wording.vulnerable.1"),
    /** That statements come by e-mail. */
    STATEMENTS("statements", "consent.wording.statements.1"),
    /** That the readings are used to plan what the community builds. */
    PLANNING("planning", "consent.wording.planning.1");

    private final String id;
    private final String wording;

    ConsentKind(String id, String wording) {
        this.id = id;
        this.wording = wording;
    }

    public String id() {
        return id;
    }

    /** The key of the text that is agreed to from now on. */
    public String wording() {
        return wording;
    }

    static Optional<ConsentKind> find(String id) {
        return Arrays.stream(values()).filter(kind -> kind.id.equals(id)).findFirst();
    }

    static ConsentKind of(String id) {
        return find(id).orElseThrow();
    }
}
