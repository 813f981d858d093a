package respondet.app.identity;

import respondet.app.page.Page;

/**
 * Names a passkey and lets the browser make it.
 *
 * @param question what the browser is asked, as JSON
 */
public record NewPasskeyPage(String question) implements Page {

    @Override
    public String title() {
        return "identity.passkeys.new";
    }
}
