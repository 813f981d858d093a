package respondet.app.identity;

import java.util.List;
import respondet.app.page.Page;

/**
 * Sets up an authenticator app, or takes it away.
 *
 * @param on whether a code is asked for at sign-in
 * @param secret to be typed where the square cannot be read; empty once it is on
 * @param codes new recovery codes, shown this once
 * @param left how many recovery codes are left
 * @param asksPassword whether the present password is asked for before it is turned on
 * @param demanded whether nothing else can be done before
 * @param problem the key of what went wrong; empty at first
 */
public record SecondFactorPage(
        boolean on,
        QrSquare square,
        String secret,
        List<String> codes,
        int left,
        boolean asksPassword,
        boolean demanded,
        String problem)
        implements Page {

    @Override
    public String title() {
        return "identity.factor.title";
    }
}
