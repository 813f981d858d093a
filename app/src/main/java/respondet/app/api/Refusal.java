package respondet.app.api;

import java.util.Locale;

/** Why the interface refuses, where no page refuses likewise. */
public enum Refusal {
    /** No token came along, or one that opens nothing any more. */
    TOKEN(401),
    /** What was sent was understood and cannot be. */
    INPUT(422),
    /** A part of the request is not what it should be. */
    WRONG(400),
    /** The files did not arrive whole. */
    CUT(400),
    TOO_LARGE(413),
    /** A condition of the request does not hold any more. */
    CHANGED(412),
    /** A change must say on which version it builds. */
    UNCONDITIONAL(428),
    /** The key stood with another request. */
    KEY_REUSED(422),
    /** The first request with this key is still worked on. */
    KEY_IN_USE(409),
    /** The server ended during the first request with this key, and nobody noted whether it was done. */
    OUTCOME_UNKNOWN(409),
    /** Too many requests in a short time. */
    SLOW(429);

    private final int status;

    Refusal(int status) {
        this.status = status;
    }

    public int status() {
        return status;
    }

    /** The last part of the problem's type and of its text. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
