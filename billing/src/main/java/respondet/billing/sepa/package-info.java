/** Orders to a bank and what it answers: messages of ISO 20022, as the SEPA rulebooks of the EPC narrow them. */
@NullMarked
package respondet.billing.sepa;

import org.jspecify.annotations.NullMarked;
