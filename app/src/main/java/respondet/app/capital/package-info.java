/** Capital shares of members: subscribed, paid, repaid, as a double-entry book. */
@NullMarked
package respondet.app.capital;

import org.jspecify.annotations.NullMarked;
