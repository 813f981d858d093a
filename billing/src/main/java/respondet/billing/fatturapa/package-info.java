/** Invoices as Italy's exchange system takes them: FatturaPA, version 1.2 of its format. */
@NullMarked
package respondet.billing.fatturapa;

import org.jspecify.annotations.NullMarked;
