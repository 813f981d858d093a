/** What the members agreed: as it was on any day, as it is changed, and by whom. */
@NullMarked
package respondet.app.agreement;

import org.jspecify.annotations.NullMarked;
