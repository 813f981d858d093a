package respondet.metering.fuzz;

import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import respondet.core.problem.Checked;
import respondet.core.problem.Problem;
import respondet.metering.MeterData;
import respondet.metering.MeterFile;
import respondet.metering.MeterFiles;
import respondet.metering.ReadContext;
import respondet.metering.price.PriceData;
import respondet.metering.price.PriceFiles;

/** A sound file of one format from which damaged ones are made. Immutable: the bytes are not copied. */
public final class Seed {

    private static final ReadContext CONTEXT = ReadContext.lookingAt(ZoneId.of("Europe/Brussels"));
    private static final Currency CURRENCY = Currency.getInstance("EUR");

    /** What readers say of a file: its format where they take it, and the problems. */
    public record Outcome(Optional<String> format, List<Problem> problems) {}

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

    /** Reads these bytes under the seed's name, as meter data or as prices. */
    Outcome read(byte[] bytes) {
        var file = new MeterFile(fileName(), bytes);
        return isPrices()
                ? prices(PriceFiles.read(file, CURRENCY))
                : meterData(MeterFiles.known().read(file, CONTEXT));
    }

    private boolean isPrices() {
        return name.startsWith("prices/");
    }

    private String fileName() {
        return name.substring(name.indexOf('/') + 1);
    }

    private static Outcome meterData(Checked<MeterData> read) {
        return new Outcome(read.found().map(MeterData::format), read.problems());
    }

    private static Outcome prices(Checked<PriceData> read) {
        return new Outcome(read.found().map(PriceData::format), read.problems());
    }

    @Override
    public String toString() {
        return format;
    }
}
