package respondet.billing.invoice;

import respondet.core.quantity.Money;

/** What is taxed at one rate, and the tax on it, rounded half-up once for the rate (EN 16931 BG-23). */
public record VatSubtotal(VatRate rate, Money taxable, Money tax) {}
