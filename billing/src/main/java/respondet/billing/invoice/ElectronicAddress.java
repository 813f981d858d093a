package respondet.billing.invoice;

/**
 * Where e-invoices reach somebody (EN 16931 BT-34 and BT-49).
 *
 * @param scheme the code of the list of electronic address schemes, such as {@code 9945} for a Polish tax number
 */
public record ElectronicAddress(String scheme, String id) {}
