/** What a grid operator says of the sharing it computed itself: files read into one type, to be compared with ours. */
@NullMarked
package respondet.metering.operator;

import org.jspecify.annotations.NullMarked;
