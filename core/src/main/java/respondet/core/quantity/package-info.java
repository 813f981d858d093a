/** Physical and monetary quantities with a fixed unit: whole watt-hours inside, exact decimals for prices and money. */
@NullMarked
package respondet.core.quantity;

import org.jspecify.annotations.NullMarked;
