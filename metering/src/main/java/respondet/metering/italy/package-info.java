/** Files of Italian distributors. */
@NullMarked
package respondet.metering.italy;

import org.jspecify.annotations.NullMarked;
