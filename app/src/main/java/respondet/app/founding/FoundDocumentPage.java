package respondet.app.founding;

import java.util.List;
import respondet.app.agreement.EditPage.ProblemLine;
import respondet.app.page.Page;

/**
 * The second step: the agreement as text, to be filled in.
 *
 * @param formKey what such a community is in law
 * @param problems what keeps it from being founded
 */
public record FoundDocumentPage(FoundForm form, String formKey, String document, List<ProblemLine> problems)
        implements Page {

    @Override
    public String title() {
        return "founding.document.title";
    }
}
