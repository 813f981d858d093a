/** Communities: their agreement by version, members, points, plants and keys. */
@NullMarked
package respondet.app.community;

import org.jspecify.annotations.NullMarked;
