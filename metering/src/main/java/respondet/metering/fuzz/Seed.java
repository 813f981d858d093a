package respondet.metering.fuzz;

import java.nio.charset.StandardCharsets;
import respondet.metering.MeterFile;

/** A sound file of one format from which damaged ones are made. Immutable: the bytes are not copied. */
public final class Seed {

    private final String format;
    private final String name;
    private final boolean hasLines;
    private final byte[] content;

    public Seed(String format, String name, boolean hasLines, byte[] content) {
        this.format = format;
        this.name = name;
        this.hasLines = hasLines;
        this.content = content;
    }

    /** A text whose problems must name a line. */
    public static Seed lines(String format, String name, String text) {
        return new Seed(format, name, true, text.getBytes(StandardCharsets.UTF_8));
    }

    public String format() {
        return format;
    }

    /** Whether the format has lines, so that a refusal must name one. */
    public boolean hasLines() {
        return hasLines;
    }

    byte[] content() {
        return content;
    }

    MeterFile file(byte[] damaged) {
        return new MeterFile(name, damaged);
    }
}
