/** One member with all that a community keeps about it, as it was on a day. */
@NullMarked
package respondet.app.roster;

import org.jspecify.annotations.NullMarked;
