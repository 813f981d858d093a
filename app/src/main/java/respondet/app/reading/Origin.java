package respondet.app.reading;

import java.util.Locale;

/** How a delivery came. */
public enum Origin {
    /** Through the page. */
    UPLOAD,
    /** Through the watched folder. */
    INBOX,
    /** With the community's folder. */
    FOLDER;

    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Origin of(String id) {
        return valueOf(id.toUpperCase(Locale.ROOT));
    }
}
