/** Files of Polish distributors. */
@NullMarked
package respondet.metering.poland;

import org.jspecify.annotations.NullMarked;
