/** Invoices in the syntax of UBL 2.1, as CEN/TS 16931-3-2 binds the norm's terms to it. */
@NullMarked
package respondet.billing.ubl;

import org.jspecify.annotations.NullMarked;
