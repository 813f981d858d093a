/** Copies of a whole installation: made while it serves, checked when they are put back. */
@NullMarked
package respondet.app.backup;

import org.jspecify.annotations.NullMarked;
