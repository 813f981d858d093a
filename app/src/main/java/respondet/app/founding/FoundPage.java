package respondet.app.founding;

import java.util.List;
import respondet.app.page.Page;

/**
 * The first step of founding a community.
 *
 * @param laws their identifiers
 * @param notice the key of what is missing; empty at first
 */
public record FoundPage(FoundForm form, List<String> laws, String notice) implements Page {

    @Override
    public String title() {
        return "founding.title";
    }
}
