/** Invoices in the syntax of UN/CEFACT CII D16B, as CEN/TS 16931-3-3 binds the norm's terms to it and Factur-X embeds it. */
@NullMarked
package respondet.billing.cii;

import org.jspecify.annotations.NullMarked;
