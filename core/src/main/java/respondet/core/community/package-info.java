/** The community as agreed (members, points, plants, keys, tariffs) and as resolved for one period. */
@NullMarked
package respondet.core.community;

import org.jspecify.annotations.NullMarked;
