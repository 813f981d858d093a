package respondet.app.founding;

import java.util.List;
import respondet.app.agreement.EditPage.ProblemLine;
import respondet.app.page.Page;

/**
 * The form that takes an archive.
 *
 * @param notice the key of what happened to the last one; empty before there was one
 */
public record ImportPage(String notice, List<ProblemLine> problems) implements Page {

    @Override
    public String title() {
        return "founding.import.title";
    }
}
