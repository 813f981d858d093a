package respondet.app.privacy;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Looks for marks of plain letters and digits in bytes, in small and capital letters, in each encoding that files have. */
final class MarkSearch {

    /** What to look for, by the first byte of it. */
    private final List<List<byte[]>> byFirst = Stream.generate(() -> (List<byte[]>) new ArrayList<byte[]>())
            .limit(256)
            .toList();

    MarkSearch(List<String> marks) {
        for (var mark : marks) {
            var small = mark.toLowerCase(Locale.ROOT);
            add(small.getBytes(ISO_8859_1));
            byte[] wide = small.getBytes(UTF_16LE);
            // without the last byte, which is zero, it is the other order of bytes too
            add(Arrays.copyOf(wide, wide.length - 1));
        }
    }

    private void add(byte[] wanted) {
        byFirst.get(wanted[0]).add(wanted);
    }

    boolean in(String text) {
        return in(text.getBytes(UTF_8));
    }

    boolean in(byte[] bytes) {
        for (int start = 0; start < bytes.length; start++) {
            for (var wanted : byFirst.get(small(bytes[start]) & 0xFF)) {
                if (stands(wanted, bytes, start)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean stands(byte[] wanted, byte[] bytes, int start) {
        int same = 0;
        while (same < wanted.length && start + same < bytes.length && small(bytes[start + same]) == wanted[same]) {
            same++;
        }
        return same == wanted.length;
    }

    private static byte small(byte letter) {
        return letter >= 'A' && letter <= 'Z' ? (byte) (letter + 32) : letter;
    }
}
