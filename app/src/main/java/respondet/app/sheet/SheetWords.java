package respondet.app.sheet;

import java.util.List;
import java.util.stream.Stream;
import respondet.app.text.ProblemText;
import respondet.app.text.Texts;
import respondet.core.law.Message;
import respondet.core.law.Value;
import respondet.core.problem.Problem;

/** Tells what is wrong with a list, with the row and the column. */
record SheetWords(Texts texts) {

    List<String> lines(List<Trouble> troubles, List<Problem> problems) {
        return Stream.concat(
                        troubles.stream().map(this::line),
                        problems.stream().map(problem -> ProblemText.line(problem, texts)))
                .toList();
    }

    private String line(Trouble trouble) {
        var said = texts.say(trouble.message());
        var column = trouble.column().map(about -> texts.say(about.key()));
        if (trouble.row() == 0) {
            return column.map(name -> name + ": " + said).orElse(said);
        }
        return texts.say(Message.of("sheet.at")
                .with("row", Value.of(Integer.toString(trouble.row())))
                .with("column", Value.of(column.orElse("")))
                .with("what", Value.of(said)));
    }
}
