/** Invoices as Poland's national system takes them: the logical structure FA(3) of the Ministry of Finance. */
@NullMarked
package respondet.billing.ksef;

import org.jspecify.annotations.NullMarked;
