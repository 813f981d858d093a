package respondet.metering;

/** A file as it was handed in: its name without folders, and its bytes. Immutable: the bytes are not copied. */
public final class MeterFile {

    private final String name;
    private final byte[] content;

    public MeterFile(String name, byte[] content) {
        this.name = name;
        this.content = content;
    }

    public String name() {
        return name;
    }

    /** The bytes; do not change them. */
    public byte[] content() {
        return content;
    }
}
