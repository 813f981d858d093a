/** Reads prices of energy and exchange rates from the files of markets, grid operators and the community itself. */
@NullMarked
package respondet.metering.price;

import org.jspecify.annotations.NullMarked;
