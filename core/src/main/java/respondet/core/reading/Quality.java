package respondet.core.reading;

/** How a value came about; the order goes from best to none. */
public enum Quality {
    MEASURED(0),
    CALCULATED(1),
    ESTIMATED(2),
    MISSING(3);

    private static final Quality[] BY_CODE = values();

    private final byte code;

    Quality(int code) {
        this.code = (byte) code;
    }

    /** The byte that stands for this quality in a series. */
    public byte code() {
        return code;
    }

    public static Quality ofCode(byte code) {
        return BY_CODE[code];
    }
}
