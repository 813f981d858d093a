package respondet.regime.es.coefficients;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import respondet.core.community.AllocationKey;
import respondet.core.law.Message;
import respondet.core.problem.Checked;
import respondet.core.problem.Problem;
import respondet.core.problem.ProblemKind;

/** Reads a coefficient file whole, or refuses it with every line that is wrong. */
public final class CoefficientReader {

    private static final int MOST_BYTES = 256 * 1024 * 1024;

    private final Map<String, String> memberOf;

    /**
     * Makes a reader.
     *
     * @param memberOf the member of each CUPS of the community
     */
    public CoefficientReader(Map<String, String> memberOf) {
        this.memberOf = Map.copyOf(memberOf);
    }

    /** The key that the file states, constant or hourly. */
    public Checked<AllocationKey> read(String file, byte[] bytes) {
        if (CoefficientFileName.find(file).isEmpty()) {
            return refused(file, ProblemKind.WRONG_VALUE, "name");
        }
        if (bytes.length > MOST_BYTES) {
            return refused(file, ProblemKind.FILE_TOO_LARGE, "too_large");
        }
        try {
            var text = StandardCharsets.US_ASCII.newDecoder().decode(ByteBuffer.wrap(bytes));
            return new CoefficientLines(file, memberOf).read(text.toString());
        } catch (CharacterCodingException e) {
            return refused(file, ProblemKind.FILE_UNREADABLE, "encoding");
        }
    }

    private static Checked<AllocationKey> refused(String file, ProblemKind kind, String reason) {
        return Checked.refused(Problem.of(kind, Message.of("problem.es.coefficients." + reason))
                .in(file));
    }
}
