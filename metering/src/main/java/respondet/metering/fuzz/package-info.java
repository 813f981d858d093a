/** Deliberately damaged files, to show that no reader breaks on them. */
@NullMarked
package respondet.metering.fuzz;

import org.jspecify.annotations.NullMarked;
