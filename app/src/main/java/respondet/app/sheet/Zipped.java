package respondet.app.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipInputStream;

/** The parts of a zipped workbook that tables are read from, unpacked up to a limit. */
final class Zipped {

    private static final int MOST_BYTES = 50_000_000;
    private static final int MOST_ENTRIES = 2_000;
    private static final int CHUNK = 65_536;
    /** How a whole zip file's directory ends; what was cut off lacks it. */
    private static final String END = "PK\u0005\u0006";

    private final Map<String, byte[]> entries = new HashMap<>();
    private int total;

    private Zipped() {}

    static Zipped of(byte[] bytes) throws BadSheet {
        var tail = new String(
                bytes, Math.max(0, bytes.length - CHUNK), Math.min(CHUNK, bytes.length), StandardCharsets.ISO_8859_1);
        if (!tail.contains(END)) {
            throw BadSheet.of("sheet.bad.broken");
        }
        var zipped = new Zipped();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            zipped.unpack(zip);
        } catch (IOException | IllegalArgumentException _) {
            throw BadSheet.of("sheet.bad.broken");
        }
        return zipped;
    }

    private void unpack(ZipInputStream zip) throws IOException, BadSheet {
        for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            // one byte more than is allowed tells that there is more
            var unpacked = zip.readNBytes(MOST_BYTES - total + 1);
            total += unpacked.length;
            if (total > MOST_BYTES || entries.size() >= MOST_ENTRIES) {
                throw BadSheet.of("sheet.bad.bomb");
            }
            boolean read = entry.getName().endsWith(".xml") || entry.getName().endsWith(".rels");
            if (entries.put(entry.getName(), read ? unpacked : new byte[0]) != null) {
                throw BadSheet.of("sheet.bad.broken");
            }
        }
    }

    boolean has(String name) {
        return entries.containsKey(name);
    }

    Optional<byte[]> find(String name) {
        return Optional.ofNullable(entries.get(name));
    }

    byte[] need(String name) throws BadSheet {
        return find(name).orElseThrow(() -> BadSheet.of("sheet.bad.broken"));
    }
}
