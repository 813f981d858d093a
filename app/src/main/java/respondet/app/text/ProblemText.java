package respondet.app.text;

import java.util.ArrayList;
import respondet.core.problem.Problem;

/** A problem as one line of text. */
public final class ProblemText {

    private ProblemText() {}

    public static String line(Problem problem, Texts texts) {
        var place = place(problem);
        var severity = texts.say("severity." + problem.severity().name().toLowerCase(java.util.Locale.ROOT));
        return severity + (place.isEmpty() ? "" : " " + place) + ": " + texts.say(problem.hint());
    }

    /** File:line, point and interval, as far as they are known. */
    public static String place(Problem problem) {
        var parts = new ArrayList<String>();
        problem.file()
                .map(file ->
                        problem.line().isPresent() ? file + ":" + problem.line().getAsLong() : file)
                .ifPresent(parts::add);
        problem.point().ifPresent(parts::add);
        problem.interval().ifPresent(parts::add);
        return String.join(" ", parts);
    }
}
