package respondet.metering.fuzz;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Ways to damage a file, chosen by a seeded generator: the same seed gives the same damage. */
public final class Mutations {

    private static final int LARGEST_BOMB = 12 << 20;

    private static final List<String> HOSTILE = List.of(
            "99999999999999999999999999999999999",
            "-1",
            "1e99",
            "NaN",
            "0.00000000000000000001",
            "=cmd|' /C calc'!A0",
            "@SUM(1+1)*cmd",
            "<!DOCTYPE x [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]><x>&b;</x>",
            "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]><x>&e;</x>",
            "2026-02-30",
            "9999-12-31T23:59:59+18:00",
            "\"",
            "\u0000",
            "\uFEFF",
            "{\"a\":[[[[[[[[",
            "'; DROP TABLE readings; --");

    private final SplittableRandom random;
    private byte[] bomb = new byte[0];

    public Mutations(SplittableRandom random) {
        this.random = random;
    }

    /** One to three damages, one after the other. */
    public byte[] damage(byte[] content) {
        var damaged = content;
        int times = 1 + random.nextInt(3);
        for (int i = 0; i < times; i++) {
            damaged = once(damaged);
        }
        return damaged;
    }

    private byte[] once(byte[] bytes) {
        if (bytes.length < 2) {
            return insert(bytes, 0, hostile());
        }
        int at = random.nextInt(bytes.length);
        int other = random.nextInt(bytes.length);
        return switch (random.nextInt(13)) {
            case 0 -> Arrays.copyOf(bytes, at);
            case 1 -> without(bytes, Math.min(at, other), Math.max(at, other));
            case 2 -> swapped(bytes, at, other);
            case 3 -> insert(bytes, at, Arrays.copyOfRange(bytes, Math.min(at, other), Math.max(at, other)));
            case 4 -> insert(bytes, bytes.length, bytes);
            case 5 -> insert(bytes, at, hostile());
            case 6 -> inCell(bytes, at);
            case 7 -> swappedLines(bytes);
            case 8 -> doubledLine(bytes);
            case 9 -> flipped(bytes, at);
            case 10 -> new String(bytes, StandardCharsets.UTF_8).getBytes(StandardCharsets.UTF_16LE);
            case 11 -> new String(bytes, StandardCharsets.ISO_8859_1).getBytes(StandardCharsets.UTF_8);
            default -> random.nextInt(200) == 0 ? bomb() : zipped(bytes);
        };
    }

    private byte[] hostile() {
        return HOSTILE.get(random.nextInt(HOSTILE.size())).getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] without(byte[] bytes, int from, int to) {
        var rest = Arrays.copyOf(bytes, bytes.length - (to - from));
        System.arraycopy(bytes, to, rest, from, bytes.length - to);
        return rest;
    }

    private static byte[] insert(byte[] bytes, int at, byte[] more) {
        var longer = Arrays.copyOf(bytes, bytes.length + more.length);
        System.arraycopy(bytes, at, longer, at + more.length, bytes.length - at);
        System.arraycopy(more, 0, longer, at, more.length);
        return longer;
    }

    private static byte[] swapped(byte[] bytes, int at, int other) {
        var swapped = bytes.clone();
        swapped[at] = bytes[other];
        swapped[other] = bytes[at];
        return swapped;
    }

    private byte[] flipped(byte[] bytes, int at) {
        var flipped = bytes.clone();
        flipped[at] = (byte) random.nextInt(256);
        return flipped;
    }

    /** Puts something hostile in place of the cell at a position. */
    private byte[] inCell(byte[] bytes, int at) {
        int from = at;
        while (from > 0 && !isBorder(bytes[from - 1])) {
            from--;
        }
        int to = at;
        while (to < bytes.length && !isBorder(bytes[to])) {
            to++;
        }
        return insert(without(bytes, from, Math.max(from, to)), from, hostile());
    }

    private static boolean isBorder(byte each) {
        return each == ';' || each == ',' || each == '\n' || each == '"' || each == '>' || each == '<';
    }

    private byte[] swappedLines(byte[] bytes) {
        var lines = new String(bytes, StandardCharsets.ISO_8859_1).split("\n", -1);
        int one = random.nextInt(lines.length);
        int other = random.nextInt(lines.length);
        var line = lines[one];
        lines[one] = lines[other];
        lines[other] = line;
        return String.join("\n", lines).getBytes(StandardCharsets.ISO_8859_1);
    }

    private byte[] doubledLine(byte[] bytes) {
        var lines = new String(bytes, StandardCharsets.ISO_8859_1).split("\n", -1);
        int one = random.nextInt(lines.length);
        lines[one] = lines[one] + "\n" + lines[one];
        return String.join("\n", lines).getBytes(StandardCharsets.ISO_8859_1);
    }

    private byte[] bomb() {
        if (bomb.length == 0) {
            bomb = zipped(new byte[LARGEST_BOMB]);
        }
        return bomb.clone();
    }

    private static byte[] zipped(byte[] bytes) {
        var packed = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(packed)) {
            zip.putNextEntry(new ZipEntry("x"));
            zip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }
}
