/** Reads JSON that nobody vouches for, row by row, with the line of each row. */
@NullMarked
package respondet.metering.json;

import org.jspecify.annotations.NullMarked;
