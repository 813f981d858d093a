/** A grid operator's own allocation computed again: each difference, and which other assumption gives the operator's figure. */
@NullMarked
package respondet.app.recompute;

import org.jspecify.annotations.NullMarked;
