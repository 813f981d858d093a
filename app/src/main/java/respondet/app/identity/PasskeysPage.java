package respondet.app.identity;

import java.util.List;
import respondet.app.page.Page;

/**
 * The passkeys of the own account.
 *
 * @param offered whether browsers take passkeys at this installation's address
 * @param asksPassword whether the present password is asked for before one is added or removed
 * @param problem the key of what went wrong; empty at first
 * @param done the key of what was done just before; empty at first
 */
public record PasskeysPage(List<Row> rows, boolean offered, boolean asksPassword, String problem, String done)
        implements Page {

    /** A passkey in words. */
    public record Row(String id, String name, String added, String used) {}

    @Override
    public String title() {
        return "identity.passkeys.title";
    }
}
