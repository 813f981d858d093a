/**
 * The Polish schemes: the energy cooperative, the energy cluster and, for comparison, the prosumer's net-billing. The
 * articles stand in {@code LAW.md}.
 */
@NullMarked
package respondet.regime.pl;

import org.jspecify.annotations.NullMarked;
