/** Reads XML that nobody vouches for: no document type, no entity, bounded depth and size. */
@NullMarked
package respondet.metering.xml;

import org.jspecify.annotations.NullMarked;
