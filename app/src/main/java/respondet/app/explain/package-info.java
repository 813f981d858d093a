/** Answers why a figure is what it is: the tree behind it, for a month or for one interval. */
@NullMarked
package respondet.app.explain;

import org.jspecify.annotations.NullMarked;
