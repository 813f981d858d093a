package respondet.app.identity;

import respondet.app.page.Page;

/**
 * The page behind a link to set a password.
 *
 * @param secret of the link
 * @param problem the key of what speaks against the password; empty at first
 */
public record NewPasswordPage(String secret, String email, String problem) implements Page {

    @Override
    public String title() {
        return "identity.new-password.title";
    }
}
