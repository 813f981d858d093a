package respondet.app.cli;

import java.io.PrintWriter;
import java.util.List;
import respondet.app.text.ProblemText;
import respondet.app.text.Texts;
import respondet.core.law.Message;
import respondet.core.problem.Problem;

/** Where a command speaks: results on standard output, remarks on standard error, in one language. */
public record Console(PrintWriter out, PrintWriter err, Texts texts) {

    public void say(String key) {
        say(Message.of(key));
    }

    public void say(Message message) {
        out.println(texts.say(message));
    }

    public void remark(Message message) {
        err.println(texts.say(message));
    }

    /** Every problem on a line of its own: severity, place, what is wrong and what to do. */
    public void list(List<Problem> problems) {
        problems.stream()
                .sorted(Problem.ORDER)
                .map(problem -> ProblemText.line(problem, texts))
                .distinct()
                .forEach(err::println);
    }
}
