/** What members see of their own: months, quarter-hours, letters. Never anything of another member. */
@NullMarked
package respondet.app.own;

import org.jspecify.annotations.NullMarked;
