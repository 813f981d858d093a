/** Half-open intervals, resolutions and the timeline of a settlement: instants are UTC, local legal time decides days and months. */
@NullMarked
package respondet.core.time;

import org.jspecify.annotations.NullMarked;
