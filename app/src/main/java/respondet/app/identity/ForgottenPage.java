package respondet.app.identity;

import respondet.app.page.Page;

/**
 * The page for whoever forgot the password.
 *
 * @param email what was typed; empty at first
 * @param problem the key of what went wrong; empty at first
 * @param sent whether a link was asked for, whoever it was
 */
public record ForgottenPage(String email, String problem, boolean sent) implements Page {

    @Override
    public String title() {
        return "identity.forgotten.title";
    }
}
