package respondet.app.identity;

import java.util.List;
import respondet.app.page.Page;

/**
 * The tokens of the own account, and the form for another.
 *
 * @param made the token that was made just now; shown this once
 * @param asksPassword whether the present password is asked for
 * @param problem the key of what went wrong; empty where nothing did
 */
public record TokensPage(
        List<Row> rows, String made, List<String> scopes, Form form, boolean asksPassword, String problem)
        implements Page {

    /** A token in words. */
    public record Row(String id, String name, List<String> scopes, String expires, String used) {}

    /** What stands in the form; days are ISO text. */
    public record Form(String name, List<String> chosen, String until, String latest) {}

    @Override
    public String title() {
        return "identity.tokens.title";
    }
}
