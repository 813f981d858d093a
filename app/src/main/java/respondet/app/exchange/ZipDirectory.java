package respondet.app.exchange;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The list of entries at the end of a zip file, read for what the library does not tell: links and other special files. */
final class ZipDirectory {

    private static final int END = 0x06054b50;
    private static final int END_LENGTH = 22;
    private static final int ENTRY = 0x02014b50;
    private static final int ENTRY_LENGTH = 46;
    private static final int LONGEST_COMMENT = 0xFFFF;
    private static final int LARGEST = 16 << 20;

    private static final int TYPE = 0xF000;
    private static final int PLAIN = 0x8000;
    private static final int FOLDER = 0x4000;

    /** An entry: its name, and whether it is a plain file or a folder. */
    record Listed(String name, boolean plain) {

        boolean isFolder() {
            return name.endsWith("/");
        }
    }

    private ZipDirectory() {}

    static List<Listed> of(Path zip) throws IOException, BadArchive {
        try (var file = FileChannel.open(zip)) {
            int tail = (int) Math.min(file.size(), END_LENGTH + LONGEST_COMMENT);
            var end = read(file, file.size() - tail, tail);
            for (int at = tail - END_LENGTH; at >= 0; at--) {
                if (end.getInt(at) == END) {
                    return entries(file, end, at);
                }
            }
            throw BadArchive.of("exchange.bad.broken");
        }
    }

    private static List<Listed> entries(FileChannel file, ByteBuffer end, int at) throws IOException, BadArchive {
        int count = Short.toUnsignedInt(end.getShort(at + 10));
        long length = Integer.toUnsignedLong(end.getInt(at + 12));
        long offset = Integer.toUnsignedLong(end.getInt(at + 16));
        if (length > LARGEST || count == 0xFFFF) {
            throw BadArchive.of("exchange.bad.large");
        }
        if (offset + length > file.size()) {
            throw BadArchive.of("exchange.bad.broken");
        }
        return entries(read(file, offset, (int) length), count);
    }

    private static List<Listed> entries(ByteBuffer list, int count) throws BadArchive {
        var all = new ArrayList<Listed>();
        int at = 0;
        for (int number = 0; number < count; number++) {
            if (at + ENTRY_LENGTH > list.limit() || list.getInt(at) != ENTRY) {
                throw BadArchive.of("exchange.bad.broken");
            }
            int name = Short.toUnsignedInt(list.getShort(at + 28));
            int rest = Short.toUnsignedInt(list.getShort(at + 30)) + Short.toUnsignedInt(list.getShort(at + 32));
            if (at + ENTRY_LENGTH + name > list.limit()) {
                throw BadArchive.of("exchange.bad.broken");
            }
            int type = (list.getInt(at + 38) >>> 16) & TYPE;
            all.add(new Listed(
                    text(list.slice(at + ENTRY_LENGTH, name)), type == 0 || type == PLAIN || type == FOLDER));
            at += ENTRY_LENGTH + name + rest;
        }
        return List.copyOf(all);
    }

    private static String text(ByteBuffer bytes) throws BadArchive {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
        } catch (CharacterCodingException e) {
            throw BadArchive.of("exchange.bad.not-utf8");
        }
    }

    private static ByteBuffer read(FileChannel file, long from, int length) throws IOException {
        var bytes = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        while (bytes.hasRemaining() && file.read(bytes, from + bytes.position()) >= 0) {
            // a channel may give less than was asked for
        }
        return bytes.flip();
    }
}
