package respondet.metering;

/** A document whose structure ends the reading: not well-formed, or using what is not accepted from strangers. */
public final class BrokenDocument extends Exception {

    private static final long serialVersionUID = 1;

    private final long line;

    public BrokenDocument(long line, String message) {
        super(message, null, false, false);
        this.line = line;
    }

    public long line() {
        return line;
    }

    /** What is broken, for a person; empty where nobody said. */
    public String reason() {
        var message = getMessage();
        return message == null ? "" : NumberText.quoted(message);
    }
}
