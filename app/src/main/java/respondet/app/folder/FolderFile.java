package respondet.app.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import respondet.app.settlement.Input;
import respondet.core.law.Message;
import respondet.core.law.Value;
import respondet.core.problem.Checked;
import respondet.core.problem.Problem;
import respondet.core.problem.ProblemKind;

/**
 * A file that really lies in a community folder.
 *
 * @param name relative to the folder, with slashes on every system
 */
record FolderFile(String name, Path path) {

    /** One Java array holds no more; a larger file is better split by month. */
    private static final long LARGEST = 1L << 30;

    /** A file with its bytes, so that what is read is what is listed. */
    static final class Content {

        private final String name;
        private final byte[] bytes;

        Content(String name, byte[] bytes) {
            this.name = name;
            this.bytes = bytes;
        }

        /** The bytes; do not change them. */
        byte[] bytes() {
            return bytes;
        }

        Input input() {
            try {
                var digest = MessageDigest.getInstance("SHA-256").digest(bytes);
                return new Input(name, HexFormat.of().formatHex(digest));
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException(e);
            }
        }

        String name() {
            return name;
        }

        String lastName() {
            return name.substring(name.lastIndexOf('/') + 1);
        }
    }

    String lastName() {
        return name.substring(name.lastIndexOf('/') + 1);
    }

    Checked<Content> read() {
        try {
            long size = Files.size(path);
            return size > LARGEST ? tooLarge(size) : Checked.of(new Content(name, Files.readAllBytes(path)));
        } catch (IOException e) {
            var hint = Message.of("folder.unreadable").with("text", Value.of(name));
            return Checked.refused(Problem.of(ProblemKind.FILE_UNREADABLE, hint).in(name));
        }
    }

    private Checked<Content> tooLarge(long size) {
        var hint = Message.of("folder.too_large").with("size", Value.of(size)).with("limit", Value.of(LARGEST));
        return Checked.refused(Problem.of(ProblemKind.FILE_TOO_LARGE, hint).in(name));
    }
}
