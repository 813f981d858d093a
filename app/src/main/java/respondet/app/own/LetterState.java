package respondet.app.own;

import java.util.Locale;

/** Whether somebody is written to when a month of a member is final. */
public enum LetterState {
    /** Letters are sent. */
    ON,
    /** The person wants none. */
    OFF,
    /** The member withdrew the consent to statements by e-mail, which stops them whatever the person wants. */
    WITHDRAWN;

    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
