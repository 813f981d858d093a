/** What members agree to, with its history, and which households are vulnerable while they agree that it is kept. */
@NullMarked
package respondet.app.consent;

import org.jspecify.annotations.NullMarked;
