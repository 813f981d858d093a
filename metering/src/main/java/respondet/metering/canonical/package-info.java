/** The product's own layout of readings, {@code point,direction,start,kwh[,quality]}, made for bulk. */
@NullMarked
package respondet.metering.canonical;

import org.jspecify.annotations.NullMarked;
