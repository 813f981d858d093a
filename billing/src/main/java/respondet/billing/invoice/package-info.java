/** What an invoice says, in the terms of the semantic model of EN 16931-1. */
@NullMarked
package respondet.billing.invoice;

import org.jspecify.annotations.NullMarked;
