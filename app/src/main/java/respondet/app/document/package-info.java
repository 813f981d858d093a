/** What a community issues after a month is final: invoices, self-billed invoices, payout notes, and notes that correct them. */
@NullMarked
package respondet.app.document;

import org.jspecify.annotations.NullMarked;
