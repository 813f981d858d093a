/** Reads meter files in the formats their senders use and turns them into checked readings. */
@NullMarked
package respondet.metering;

import org.jspecify.annotations.NullMarked;
