/** States the law of each territory as dated parameters and one small function for each provision. */
@NullMarked
package respondet.regime;

import org.jspecify.annotations.NullMarked;
