package respondet.app.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/** A sample community folder: its id and its files by name. */
record Sample(String id, SortedMap<String, byte[]> files) {

    /** The agreement and the exchange rate stand as resources; readings and prices are generated. */
    static Sample of(String id, SortedMap<String, byte[]> generated) {
        var files = new TreeMap<>(generated);
        files.put("community.yaml", resource("/demo/" + id + ".yaml"));
        files.put("prices/rates.csv", resource("/demo/rates.csv"));
        return new Sample(id, files);
    }

    private static byte[] resource(String name) {
        try (InputStream in = Objects.requireNonNull(Sample.class.getResourceAsStream(name), name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
