package respondet.app.identity;

import respondet.app.page.Page;

/**
 * Asks for the code of the authenticator app, after the password.
 *
 * @param problem the key of what went wrong; empty at first
 */
public record CodePage(String problem) implements Page {

    @Override
    public String title() {
        return "identity.code.title";
    }
}
