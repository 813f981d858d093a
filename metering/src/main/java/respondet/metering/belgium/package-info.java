/** Files of Belgian distributors. */
@NullMarked
package respondet.metering.belgium;

import org.jspecify.annotations.NullMarked;
