package respondet.app.agreement;

import java.util.List;
import respondet.app.community.CommunityRow;
import respondet.app.page.Page;
import respondet.app.text.ProblemText;
import respondet.app.text.Texts;
import respondet.core.problem.Problem;

/**
 * The whole agreement to be changed as text.
 *
 * @param notice the key of what happened to the last try; empty before there was one
 * @param problems why the text is refused
 * @param meanwhile what somebody else changed since
 */
public record EditPage(
        CommunityRow community, Draft draft, String notice, List<ProblemLine> problems, List<DiffLine> meanwhile)
        implements Page {

    /** A problem with the line of the document that it is about. */
    public record ProblemLine(String words, String source) {

        /** Each problem of a document in words, with the line that it is about. */
        public static List<ProblemLine> of(List<Problem> problems, String document, Texts texts) {
            var lines = document.lines().toList();
            return problems.stream()
                    .map(problem -> new ProblemLine(ProblemText.line(problem, texts), source(problem, lines)))
                    .toList();
        }

        private static String source(Problem problem, List<String> lines) {
            long line = problem.line().orElse(0);
            boolean inDocument = problem.file().filter("community.yaml"::equals).isPresent();
            return inDocument && line >= 1 && line <= lines.size()
                    ? lines.get((int) line - 1).strip()
                    : "";
        }
    }

    @Override
    public String title() {
        return "agreement.edit.title";
    }
}
