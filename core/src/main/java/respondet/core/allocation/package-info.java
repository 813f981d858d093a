/** Sum-preserving division of whole quantities. */
@NullMarked
package respondet.core.allocation;

import org.jspecify.annotations.NullMarked;
