package respondet.app.identity;

import respondet.app.page.Page;

/**
 * What people see and change of their own account.
 *
 * @param name as it is, or as it was typed and refused
 * @param language the same of the language
 * @param problem the key of what went wrong; empty where nothing did
 * @param done the key of what was changed; empty where nothing was
 */
public record AccountPage(
        Account account, String name, String language, boolean hasPassword, String problem, String done)
        implements Page {

    @Override
    public String title() {
        return "identity.account.title";
    }
}
