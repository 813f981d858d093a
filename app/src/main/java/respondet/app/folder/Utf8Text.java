package respondet.app.folder;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.Arrays;
import respondet.core.law.Message;
import respondet.core.law.Value;
import respondet.core.problem.Checked;
import respondet.core.problem.Problem;
import respondet.core.problem.ProblemKind;

/** Turns the bytes of a small text file into text, or says why they are none. */
final class Utf8Text {

    /** Far above any agreement; a file of this size is something else. */
    static final int LARGEST = 4 * 1024 * 1024;

    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private Utf8Text() {}

    static Checked<String> of(byte[] bytes) {
        if (bytes.length > LARGEST) {
            return Checked.refused(Problem.of(
                    ProblemKind.FILE_TOO_LARGE,
                    Message.of("folder.too_large")
                            .with("size", Value.of(bytes.length))
                            .with("limit", Value.of(LARGEST))));
        }
        return decode(startsWith(bytes, MARK) ? Arrays.copyOfRange(bytes, MARK.length, bytes.length) : bytes);
    }

    private static Checked<String> decode(byte[] bytes) {
        var in = ByteBuffer.wrap(bytes);
        try {
            return printable(UTF_8.newDecoder().decode(in).toString());
        } catch (CharacterCodingException e) {
            return notText(1 + newlines(bytes, in.position()));
        }
    }

    /** A control character means UTF-16, a spreadsheet or another binary file. */
    private static Checked<String> printable(String text) {
        int line = 1;
        for (int i = 0; i < text.length(); i++) {
            char each = text.charAt(i);
            if (each == '\n') {
                line++;
            } else if (each < ' ' && each != '\t' && each != '\r') {
                return notText(line);
            }
        }
        return Checked.of(text);
    }

    private static Checked<String> notText(int line) {
        return Checked.refused(Problem.of(ProblemKind.FILE_UNREADABLE, Message.of("folder.not_utf8"))
                .atLine(line));
    }

    private static int newlines(byte[] bytes, int before) {
        int count = 0;
        for (int i = 0; i < before; i++) {
            count += bytes[i] == '\n' ? 1 : 0;
        }
        return count;
    }

    private static boolean startsWith(byte[] bytes, byte[] mark) {
        return bytes.length >= mark.length && Arrays.equals(bytes, 0, mark.length, mark, 0, mark.length);
    }
}
