/** Italy: communities, building groups and self-consumers at a distance, paid on energy shared under one primary substation. */
@NullMarked
package respondet.regime.it;

import org.jspecify.annotations.NullMarked;
