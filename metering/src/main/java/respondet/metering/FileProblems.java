package respondet.metering;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import respondet.core.law.Message;
import respondet.core.law.Value;
import respondet.core.problem.Problem;
import respondet.core.problem.ProblemKind;

/** The problems of one file: the first of each kind in full, the others as a count. */
public final class FileProblems {

    /** How many problems of one kind are listed one by one. */
    public static final int LISTED = 200;

    private static final int LONGEST_TEXT = 40;

    private final List<Problem> listed = new ArrayList<>();
    private final Map<ProblemKind, Long> counts = new EnumMap<>(ProblemKind.class);

    public void add(Problem problem) {
        if (counts.merge(problem.kind(), 1L, Long::sum) <= LISTED) {
            listed.add(problem);
        }
    }

    /** Adds a problem found at a line, with a hint of its own. */
    public void add(ProblemKind kind, long line, String hint) {
        add(Problem.of(kind, Message.of(hint)).atLine(line));
    }

    /** A row that is not built as its format says. */
    public void broken(long line, String hint) {
        add(ProblemKind.BROKEN_STRUCTURE, line, hint);
    }

    /** A row that is not built as its format says, with the text that does not fit. */
    public void broken(long line, String hint, String text) {
        add(Problem.of(ProblemKind.BROKEN_STRUCTURE, Message.of(hint).with("text", Value.of(excerpt(text))))
                .atLine(line));
    }

    /** The beginning of a text found in a file, without what could steer a terminal. */
    private static String excerpt(String text) {
        var start = text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) + "…" : text;
        return start.replaceAll("\\p{Cntrl}", "?");
    }

    /** Whether one of them refuses the file. */
    public boolean refuses() {
        return counts.keySet().stream().anyMatch(kind -> Problem.of(kind).refuses());
    }

    /** So many broken rows that reading on tells nothing new. */
    public boolean isHopeless() {
        return counts.getOrDefault(ProblemKind.BROKEN_STRUCTURE, 0L) > LISTED;
    }

    public List<Problem> all() {
        var all = new ArrayList<>(listed);
        counts.forEach((kind, count) -> {
            if (count > LISTED) {
                all.add(Problem.of(kind, Message.of("hint.more_of_kind").with("count", Value.of(count - LISTED))));
            }
        });
        return List.copyOf(all);
    }
}
