/** Metered values as sent: one regular series per accounting point and direction, with quality and the moment it became known. */
@NullMarked
package respondet.core.reading;

import org.jspecify.annotations.NullMarked;
