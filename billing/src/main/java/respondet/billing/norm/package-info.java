/** What EN 16931 asks of an invoice whatever its syntax. */
@NullMarked
package respondet.billing.norm;

import org.jspecify.annotations.NullMarked;
