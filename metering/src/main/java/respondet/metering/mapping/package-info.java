/** Tables of any other sender, read as a mapping file says. */
@NullMarked
package respondet.metering.mapping;

import org.jspecify.annotations.NullMarked;
