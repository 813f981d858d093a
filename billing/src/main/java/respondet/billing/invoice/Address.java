package respondet.billing.invoice;

/**
 * A postal address (EN 16931 BG-5 and BG-8).
 *
 * @param country ISO 3166-1 alpha-2
 */
public record Address(String street, String city, String postcode, String country) {}
