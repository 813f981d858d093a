package respondet.billing.account;

import respondet.core.quantity.Money;

/** What is left of a movement after its documents: paid too much, or for no document that is known. */
public record Unmatched(Movement movement, Money rest) {}
