package respondet.billing.invoice;

import java.util.Optional;

/**
 * Who sells or buys (EN 16931 BG-4 and BG-7).
 *
 * @param id the member's or the community's identifier in its agreement
 * @param vatNumber with the country's prefix (BT-31, BT-48)
 * @param registration the number in a public register (BT-30, BT-47)
 */
public record TradeParty(
        String id,
        String name,
        Address address,
        Optional<String> vatNumber,
        Optional<String> registration,
        Optional<ElectronicAddress> electronicAddress) {}
