package respondet.app.identity;

import java.util.List;
import respondet.app.page.Page;

/**
 * The page on which people say who they are.
 *
 * @param problem the key of what went wrong; empty at first
 * @param note the key of what went well just before; empty at first
 * @param email what was typed before
 * @param provider whose sign-in may be used instead; empty when there is none
 * @param passkey what the browser is asked for a passkey, as JSON; empty where none are taken
 * @param samples accounts of the sample installation; none in a real one
 */
public record SignInPage(
        String problem, String note, String email, String provider, String passkey, List<Sample> samples)
        implements Page {

    /** An account that the sample installation shows to everybody. */
    public record Sample(String email, String password, String roleKey, String community) {}

    @Override
    public String title() {
        return "identity.sign-in.title";
    }
}
