/** The lake: readings as Parquet, one unchanging file for each community, month and delivery. */
@NullMarked
package respondet.metering.lake;

import org.jspecify.annotations.NullMarked;
