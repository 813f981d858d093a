/** Writes and reads the sharing coefficients that go to the distributor as {@code CAU_YYYY.txt}. */
@NullMarked
package respondet.regime.es.coefficients;

import org.jspecify.annotations.NullMarked;
