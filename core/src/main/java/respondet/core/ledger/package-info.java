/** Append-only double-entry book per unit; refuses what does not balance. */
@NullMarked
package respondet.core.ledger;

import org.jspecify.annotations.NullMarked;
