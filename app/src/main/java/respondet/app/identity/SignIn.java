package respondet.app.identity;

import java.time.Instant;

/**
 * A person is signed in somewhere.
 *
 * @param used when it was last used, to some minutes
 */
public record SignIn(String id, Instant begun, Instant used, BrowserName browser) {}
