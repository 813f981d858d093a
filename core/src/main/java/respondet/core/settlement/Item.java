package respondet.core.settlement;

import java.util.Locale;

/** The closed list of what an amount is for. */
public enum Item {
    // every regime
    ENERGY,
    ROUNDING,
    ENERGY_SALE,
    // Spain
    TOLLS,
    SURPLUS_COMPENSATION,
    SURPLUS_ABOVE_CAP,
    GENERATION_TOLL,
    GENERATION_TAX,
    // Poland
    DISTRIBUTION,
    RENEWABLES_FEE,
    COGENERATION_FEE,
    CAPACITY_FEE,
    EXCISE,
    LEFT_TO_SELLER,
    NETWORK_FEE_REDUCTION,
    PROSUMER_DEPOSIT,
    DEPOSIT_REFUND,
    DEPOSIT_EXPIRED,
    // Wallonia
    SHARING_PRICE,
    DISTRIBUTION_REDUCTION,
    GREEN_CERTIFICATES,
    // Italy
    SHARED_ENERGY_PREMIUM,
    VALORISATION,
    AVOIDED_LOSSES,
    PREMIUM_SURPLUS,
    ADMINISTRATION_FEE;

    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
