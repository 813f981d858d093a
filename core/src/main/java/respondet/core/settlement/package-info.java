/** The main flow: metered period, allocation, valuation, ledger, statement. */
@NullMarked
package respondet.core.settlement;

import org.jspecify.annotations.NullMarked;
