package respondet.app.exchange;

import respondet.core.law.Message;
import respondet.core.law.Value;
import respondet.core.problem.Problem;
import respondet.core.problem.ProblemKind;

/** An archive that cannot be taken, and why; nothing of it is kept. */
final class BadArchive extends Exception {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST_TEXT = 80;

    private final transient Problem problem;

    private BadArchive(Problem problem) {
        this.problem = problem;
    }

    /** For a reason that needs no more words. */
    static BadArchive of(String key) {
        return new BadArchive(Problem.of(ProblemKind.BROKEN_STRUCTURE, Message.of(key)));
    }

    /** For a reason that is about an entry, a number or a name. */
    static BadArchive of(String key, String text) {
        var shown = text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) + "…" : text;
        var plain = shown.replaceAll("\\p{Cntrl}", "?");
        return new BadArchive(
                Problem.of(ProblemKind.BROKEN_STRUCTURE, Message.of(key).with("text", Value.of(plain))));
    }

    Problem problem() {
        return problem;
    }
}
