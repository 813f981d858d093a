/** Keys that are proposed, and what each would have meant for a member in the last final month. */
@NullMarked
package respondet.app.proposal;

import org.jspecify.annotations.NullMarked;
