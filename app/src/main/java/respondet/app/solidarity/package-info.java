/** What the assembly sets aside of each month for vulnerable households, and what that moves. */
@NullMarked
package respondet.app.solidarity;

import org.jspecify.annotations.NullMarked;
