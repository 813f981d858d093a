package respondet.app.privacy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * One member's marks taken out of what others wrote, whatever its layout and its encoding: bytes are replaced by as many
 * bytes, so that columns and lengths stay as they are. A name becomes as many letters {@code x}.
 */
final class RawText {

    private static final List<Charset> WIDE = List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE);
    private static final List<Charset> NARROW =
            List.of(StandardCharsets.UTF_8, StandardCharsets.ISO_8859_1, Charset.forName("windows-1250"));
    private static final int LONG = 16;

    /** By first byte, in small letters; nothing where no mark begins so. */
    private final List<List<Needle>> needles = new ArrayList<>(Collections.nCopies(256, List.of()));

    RawText(Marks marks) {
        marks.exact()
                .words()
                .forEach((old, now) -> Stream.of(
                                StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)
                        .map(each -> Needle.of(old.getBytes(each), now.getBytes(each), old.length() < LONG))
                        .forEach(this::add));
        marks.sure().stream().flatMap(RawText::variants).forEach(this::addWritten);
    }

    /** A name of two words turned around, and what XML writes otherwise. */
    private static Stream<String> variants(String text) {
        var words = text.split("\\s+", -1);
        var escaped = text.replace("&", "&amp;").replace("<", "&lt;").replace("'", "&apos;");
        var all = words.length == 2
                ? Stream.of(text, words[1] + " " + words[0], words[1] + ", " + words[0], escaped)
                : Stream.of(text, escaped);
        // letters of ASCII are found in any case
        return all.flatMap(each -> Stream.of(each, each.toUpperCase(Locale.ROOT), each.toLowerCase(Locale.ROOT)))
                .distinct();
    }

    private void addWritten(String text) {
        NARROW.stream()
                .filter(each -> each.newEncoder().canEncode(text))
                .map(each -> Needle.ofWords(text, each))
                .forEach(this::add);
        WIDE.forEach(each -> add(Needle.covering(text.getBytes(each))));
    }

    private void add(Needle needle) {
        int first = needle.first() & 0xFF;
        if (!needles.get(first).contains(needle)) {
            needles.set(
                    first,
                    Stream.concat(needles.get(first).stream(), Stream.of(needle))
                            .toList());
        }
    }

    /** The very same array where there is nothing to replace. */
    byte[] without(byte[] bytes) {
        var out = new ByteArrayOutputStream();
        int done = 0;
        for (int at = 0; at < bytes.length; at++) {
            var possible = needles.get(Needle.small(bytes[at]) & 0xFF);
            int end = possible.isEmpty() ? -1 : end(possible, bytes, at, out, done);
            if (end > 0) {
                done = end;
                at = end - 1;
            }
        }
        if (done == 0) {
            return bytes;
        }
        out.write(bytes, done, bytes.length - done);
        return out.toByteArray();
    }

    /** Where the longest that begins here ends, after it was replaced; below nought where none does. */
    private static int end(List<Needle> possible, byte[] bytes, int at, ByteArrayOutputStream out, int done) {
        int longest = -1;
        Needle found = possible.getFirst();
        for (var needle : possible) {
            int end = needle.end(bytes, at);
            if (end > longest) {
                longest = end;
                found = needle;
            }
        }
        if (longest > 0) {
            out.write(bytes, done, at - done);
            out.writeBytes(found.instead(bytes, at, longest));
        }
        return longest;
    }
}
