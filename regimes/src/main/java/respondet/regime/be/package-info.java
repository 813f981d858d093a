/** Wallonia: energy sharing in one building, in a renewable and in a citizen energy community. */
@NullMarked
package respondet.regime.be;

import org.jspecify.annotations.NullMarked;
