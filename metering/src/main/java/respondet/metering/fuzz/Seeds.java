package respondet.metering.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A small sound file of every format of meter data and prices. */
public final class Seeds {

    private static final int ROWS = 12;
    private static final String PPE = "590322400000000001";

    /** Samples that stand as files beside the program. */
    private static final List<Seed> STORED = List.of(
            stored("f5d", "F5D_0031_0762_20260702.0", true),
            stored("rf5d", "RF5D_0031_0762_20260702.0", true),
            stored("a5d", "A5D_0031_0762_20260702.0", true),
            stored("b5d", "B5D_0031_0762_20260702.0", true),
            stored("p5d", "P5D_0031_0762_20260602.0", true),
            stored("p1d", "P1D_0031_0762_20260602.0", true),
            stored("p2d", "P2D_0031_0762_20260602.0", true),
            stored("f1", "F1_0031_20260602.0", true),
            stored("datadis-csv", "datadis.csv", true),
            stored("datadis-json", "datadis.json", false),
            stored("e-distribucion-csv", "e-distribucion.csv", true),
            stored("green-button", "green-button.xml", false),
            stored("eddie-vhd", "eddie.xml", false),
            stored("omie-day-ahead", "prices/omie.txt", true),
            stored("esios-indicator", "prices/esios.json", false),
            stored("pvpc-curve", "prices/pvpc.json", false),
            stored("pse-rce", "prices/rce.json", false),
            stored("gme-csv", "prices/gme.csv", true),
            stored("gme-xml", "prices/gme.xml", false),
            stored("entsoe-a44", "prices/entsoe.xml", false),
            stored("canonical-prices", "prices/internal.csv", true));

    private Seeds() {}

    private static Seed stored(String format, String name, boolean hasLines) {
        try (var in = Objects.requireNonNull(Seeds.class.getResourceAsStream("/seeds/" + name), name)) {
            return new Seed(format, name, hasLines, in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static List<Seed> all() {
        return Stream.concat(
                        Stream.of(canonical(), fluvius(), tauron(), cooperative(), quarterHourDays()), STORED.stream())
                .toList();
    }

    private static String rows(IntFunction<String> row) {
        return IntStream.range(0, ROWS).mapToObj(row).collect(Collectors.joining("\n", "", "\n"));
    }

    private static Seed canonical() {
        var text = "point,direction,start,kwh,quality\n"
                + rows(i -> "PA,consumption,2026-10-25T%02d:00:00+02:00,0.%03d,MEASURED".formatted(i, 100 + i));
        return Seed.lines("canonical-csv", "readings.csv", text);
    }

    private static Seed fluvius() {
        var text = "Van datum;Van tijdstip;Tot datum;Tot tijdstip;EAN;Meter;Metertype;Register;Volume;Eenheid;"
                + "Validatiestatus\n"
                + rows(i ->
                        "25-10-2026;%02d:00:00;25-10-2026;%02d:15:00;=\"%s\";1SAG1;Digitaal;Afname Dag;0,%03d;kWh;Geschat"
                                .formatted(i, i, PPE, 100 + i));
        return Seed.lines("fluvius-csv", "verbruik.csv", text);
    }

    private static Seed tauron() {
        var text = "Data; Wartość kWh;Rodzaj\n" + rows(i -> "2026-10-25 %d:00;0,%03d;pobór".formatted(i + 1, 100 + i));
        return Seed.lines("tauron-csv", PPE + ".csv", text);
    }

    private static Seed cooperative() {
        var text = "kOSD;OSD1\nkSE;SE1\nDCW;x\nDD;26-10-2026\nVV;1\n"
                + rows(i -> "%d;CP;kWh".formatted(590322400000000000L + i) + ";.739,+".repeat(24));
        return Seed.lines("pl-cooperative-day", "se.csv", text);
    }

    private static Seed quarterHourDays() {
        var heading = IntStream.range(0, 96)
                .mapToObj(i -> "%02d:%02d-%02d:%02d".formatted(i / 4, i % 4 * 15, (i + 1) / 4, (i + 1) % 4 * 15))
                .collect(Collectors.joining(";"));
        var text = "Giorno;" + heading + "\n" + rows(i -> "%02d/06/2026".formatted(i + 1) + ";0,012".repeat(96));
        return Seed.lines("e-distribuzione-csv", "IT001E00000001.csv", text);
    }
}
