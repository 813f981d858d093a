/** States Spanish collective self-consumption (autoconsumo colectivo); {@code LAW.md} beside it lists the articles. */
@NullMarked
package respondet.regime.es;

import org.jspecify.annotations.NullMarked;
